/** The beginning of a text, to know it by. @param most - characters */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters.slice(0, most).join('')} …`;
}
