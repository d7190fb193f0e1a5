import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { failure, type Result, success } from "../../src/lib/result";

/** The text of a file as an editor shows it: without a byte order mark, lines ended by a line feed alone. */
export function readText(path: string): string {
	return readFileSync(path, "utf8")
		.replace(/^\uFEFF/, "")
		.replaceAll("\r\n", "\n");
}

/**
 * Reads a JSON file. Where it cannot be read, the problem is a line for a person: file, line as an editor counts,
 * reason.
 */
export function readJson(path: string): Result<unknown, string> {
	const file = basename(path);
	if (!existsSync(path)) return failure(`${file}: there is no such file in the folder`);
	const text = readText(path);
	const errors: ParseError[] = [];
	const value: unknown = parse(text, errors, { disallowComments: true });
	const [first] = errors;
	return first ? failure(`${file}:${lineAt(text, first.offset)}: ${toReason(first, text)}`) : success(value);
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split("\n").length;
}

function toReason({ error, offset, length }: ParseError, text: string): string {
	const [found] = text.slice(offset, offset + Math.min(length, 20)).split("\n");
	const toText = reasons[printParseErrorCode(error)];
	if (toText) return toText(found ? `before “${found}”` : "at the end");
	return `“${found}” is not understood; texts and names of properties stand in straight quotes "…"`;
}

/** By the names of jsonc-parser's errors; each gets where it was noticed. */
const reasons: Readonly<Record<string, (at: string) => string>> = {
	CommaExpected: (at) => `a comma is missing ${at}`,
	ColonExpected: (at) => `a colon is missing ${at}`,
	PropertyNameExpected: (at) => `something is missing ${at}, or there is a comma too many`,
	ValueExpected: (at) => `something is missing ${at}, or there is a comma too many`,
	CloseBraceExpected: (at) => `a closing } is missing ${at}`,
	CloseBracketExpected: (at) => `a closing ] is missing ${at}`,
	UnexpectedEndOfString: (at) => `a text has no closing " ${at}`,
	EndOfFileExpected: (at) => `the file should end ${at}; is there a closing bracket too many?`,
	InvalidCommentToken: () => "comments are not allowed",
};
