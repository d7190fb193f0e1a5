/** The language a text is most likely in, by its letters: `ko`, `ja`, `zh` or `en`. */
export function languageOfText(text: string): string {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const isMostly = (script: RegExp) => (text.match(script)?.length ?? 0) * 3 > letters;
	if (isMostly(/\p{Script=Hangul}/gu)) return "ko";
	if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
	return isMostly(/\p{Script=Han}/gu) ? "zh" : "en";
}
