/** Whether a script can be read, and where it cannot: asked of the browser, which reads it and runs nothing of it. */
import type { SyntaxFault } from '../project/project.ts';
import { element } from './element.ts';

/** The first thing that makes a script unreadable. */
export function syntaxFaultOf(script: string): SyntaxFault | undefined {
  const frame = element('iframe', { hidden: true, title: 'syntax' });
  document.body.append(frame);
  let fault: SyntaxFault | undefined;
  frame.contentWindow!.onerror = (said, _address, line = 0, _column, error) => {
    // Some browsers name the call by which the script came in as well.
    const message = String(said).replace(/^Uncaught |Failed to execute '\w+' on '\w+': /g, '');
    if (error?.name === 'SyntaxError' || message.startsWith('SyntaxError')) fault = { message, line };
    return true;
  };
  const tag = frame.contentDocument!.createElement('script');
  // The whole is read before any of it is run, and this ends the run. On the same line: lines keep their numbers.
  tag.textContent = `throw 0;${script}`;
  frame.contentDocument!.body.append(tag);
  frame.remove();
  return fault;
}
