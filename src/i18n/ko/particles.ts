const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;
/** Digits whose Korean reading ends in a consonant. */
const closedDigits = "013678";

/**
 * A Korean name with the particle for “and”, 과 after a final consonant, else 와. What stands in parentheses at the end of
 * the name is not read: 북방한계선 (서해)과.
 */
export function withAnd(name: string): string {
	return `${name}${endsClosed(name) ? "과" : "와"}`;
}

/** A Korean name as what is spoken of, with 은 after a final consonant, else 는. */
export function withTopic(name: string): string {
	return `${name}${endsClosed(name) ? "은" : "는"}`;
}

/** A Korean name as the subject, with 이 after a final consonant, else 가. */
export function withSubject(name: string): string {
	return `${name}${endsClosed(name) ? "이" : "가"}`;
}

function endsClosed(name: string): boolean {
	const last = name.replace(/\s*\([^)]*\)\s*$/, "").at(-1) ?? "";
	const code = last.charCodeAt(0);
	if (code >= firstSyllable && code <= lastSyllable) return (code - firstSyllable) % finals !== 0;
	return closedDigits.includes(last);
}
