/** The font stacks of labels; the style's `font-faces` say which files they are drawn from. */
export const labelFont = { regular: ["Pretendard Regular"], bold: ["Pretendard Bold"] };
