/** XML read from end to end by saxes: strict, no entity of a document's own, nothing loaded. */
import { SaxesParser } from 'saxes';
import { wrongFile } from './alignment-reader.ts';

export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  close?(name: string): void;
  text?(text: string): void;
  instruction?(target: string, body: string): void;
}

/** @throws InputError `alignment-file` where the text is not well-formed, or what a handler throws */
export function readXml(xml: string, fileName: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ position: true });
  parser.on('error', (error) => {
    throw wrongFile(`${fileName} is not XML: ${error.message.replace(/\.$/u, '')}.`, error);
  });
  parser.on('opentag', ({ name, attributes }) => {
    handlers.open(name, attributes as Record<string, string>, parser.line);
  });
  parser.on('closetag', ({ name }) => handlers.close?.(name));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('processinginstruction', ({ target, body }) => handlers.instruction?.(target, body));
  parser.write(xml).close();
}
