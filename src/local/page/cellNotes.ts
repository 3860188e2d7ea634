/** Notes in the grid: a corner of the cell is dark, and the note is read where the pointer rests. */
import { Component, xml } from '@odoo/owl';
import { type Getters, helpers, registries, stores } from '../engine/engine.ts';

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}
/** A cell as o-spreadsheet's renderer draws it, named by its place. */
interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
interface Renderer {
  readonly getters: Getters & { getNote(position: Position): string };
  drawTexts(
    on: { readonly ctx: CanvasRenderingContext2D; readonly sheetId: string },
    boxes: readonly Box[],
  ): void;
}

/** Pixels of the dark corner. */
const CORNER = 7;
const INK = '#5f6368';

class NoteTip extends Component {
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static override template =
    xml`<div class="o-error-tooltip cell-note" role="tooltip" style="white-space: pre-wrap; border-left-color: ${INK}" t-esc="props.text"/>`;
  /** As o-spreadsheet's popovers want it. */
  static maxSize = { maxHeight: 400 };
}

let isDone = false;

/** Lets the grid show the notes of its cells, and what the rule of a cell says of what may be entered. */
export function showCellNotes(): void {
  if (isDone) return;
  isDone = true;
  registries.cellPopoverRegistry.add('CellNote', {
    onHover: (cellPosition: Position, getters: Getters) => {
      const text = textAt(cellPosition, getters);
      if (text === '') return { isOpen: false };
      return { isOpen: true, props: { text }, Component: NoteTip, cellCorner: 'top-right' };
    },
  } as never);
  const renderer = stores.GridRenderer.prototype as unknown as Renderer;
  const { drawTexts } = renderer;
  renderer.drawTexts = function (on, boxes) {
    drawTexts.call(this, on, boxes);
    const { ctx, sheetId } = on;
    for (const { id, x, y, width } of boxes) {
      const { left, top } = helpers.toZone(id);
      if (this.getters.getNote({ sheetId, col: left, row: top }) === '') continue;
      ctx.fillStyle = INK;
      ctx.beginPath();
      ctx.moveTo(x + width - CORNER, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + CORNER);
      ctx.fill();
    }
  };
}

function textAt(position: Position, getters: Getters): string {
  const note = (getters as Renderer['getters']).getNote(position);
  const rule = getters.getValidationRuleForCell(position);
  const help = (rule?.criterion as { helpText?: string } | undefined)?.helpText ?? '';
  return [note, help].filter((text) => text !== '').join('\n\n');
}
