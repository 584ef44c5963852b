/** Whether the text is a name like 岭小红, 泽小青: who serves under it says what it is. */
export function isNickname(text: string): boolean {
  return text.length === 3 && text.charAt(1) === '小';
}
