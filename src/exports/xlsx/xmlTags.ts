const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const attributePatterns = new Map<string, RegExp>();

/**
 * Goes through the tags of an XML text as programs write it, from the first to the last; names are without their prefix.
 * Each sign is looked at a fixed number of times.
 */
export class XmlTags {
  /** The name of the tag at hand. */
  name = '';
  /** Is it an end tag (</c>)? */
  isEnd = false;
  /** Is it an element without content (<c/>)? */
  isEmpty = false;
  private tag = '';
  private at = 0;

  constructor(private readonly xml: string) {}

  /** Goes to the next tag; false behind the last. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const from = xml.indexOf('<', this.at);
      if (from < 0) return false;
      const sign = xml.charCodeAt(from + 1);
      if (sign === 0x21 || sign === 0x3f) {
        this.at = endOfOther(xml, from);
        continue;
      }
      const to = xml.indexOf('>', from);
      if (to < 0) return false;
      this.isEnd = sign === 0x2f;
      this.isEmpty = xml.charCodeAt(to - 1) === 0x2f;
      this.tag = xml.slice(from + (this.isEnd ? 2 : 1), this.isEmpty ? to - 1 : to);
      let end = 0;
      let begin = 0;
      for (; end < this.tag.length; end++) {
        const code = this.tag.charCodeAt(end);
        if (code <= 0x20) break;
        if (code === 0x3a) begin = end + 1;
      }
      this.name = this.tag.slice(begin, end);
      this.at = to + 1;
      return true;
    }
  }

  /** An attribute of the tag at hand, undefined where it has none. */
  attribute(name: string): string | undefined {
    let pattern = attributePatterns.get(name);
    if (!pattern) {
      pattern = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
      attributePatterns.set(name, pattern);
    }
    const found = pattern.exec(this.tag);
    return found ? unescaped(found[1] ?? found[2]!) : undefined;
  }

  /** The text from the tag at hand to the next one. */
  text(): string {
    const { xml, at } = this;
    if (this.isEmpty) return '';
    let text = '';
    for (let from = at; ; ) {
      const to = xml.indexOf('<', from);
      if (to < 0) return text + unescaped(xml.slice(from));
      text += unescaped(xml.slice(from, to));
      if (!xml.startsWith('<![CDATA[', to)) return text;
      from = endOfOther(xml, to);
      text += xml.slice(to + '<![CDATA['.length, from - ']]>'.length);
    }
  }
}

/** The place behind a comment, an instruction or a text that is marked as one. */
function endOfOther(xml: string, from: number): number {
  const close = xml.startsWith('<!--', from) ? '-->' : xml.startsWith('<![CDATA[', from) ? ']]>' : '>';
  const to = xml.indexOf(close, from);
  return to < 0 ? xml.length : to + close.length;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
