/** libxml2, the library behind xmllint: the outside judge of what is XML and what is valid by a DTD. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DtdValidator, XmlDocument, XmlDtd, XmlLibError } from 'libxml2-wasm';

/**
 * @param dtd - a file beside this one
 * @returns what is wrong; empty = valid
 */
export function xmlErrors(xml: string, dtd: string): readonly string[] {
  const rules = XmlDtd.fromString(
    readFileSync(fileURLToPath(new URL(dtd, import.meta.url)), 'utf8'),
  );
  const validator = new DtdValidator(rules);
  try {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return [error.message];
  } finally {
    validator.dispose();
    rules.dispose();
  }
}
