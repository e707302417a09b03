/** Text in XML 1.0, such that nothing is lost on the way there and back. */

/** Characters XML 1.0 has no way to write at all, lone surrogates among them. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}

/** For element content; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return (
    xmlText(text)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Readers turn it into a line feed unless it is written by number.
      .replace(/\r/g, byNumber)
  );
}

export function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeXml(value)
          .replace(/"/g, '&quot;')
          .replace(/[\t\n]/g, byNumber)}"`,
    )
    .join('');
}

function byNumber(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Whether XML can hold the text as it is. */
export function isXmlText(text: string): boolean {
  return text.search(NOT_XML) < 0;
}

/** The text as JSON of which XML can hold every character. */
export function xmlJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16)}`,
  );
}
