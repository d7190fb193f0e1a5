import type { BrowserContext } from "playwright";

/** What went wrong unseen while a reader used the site. */
export interface Watch {
	/** Declares a problem that belongs to the story told, by a pattern of its text. */
	expects(problem: RegExp): void;
	/**
	 * Tells of the problems that nobody declared, and forgets them with what was declared: requests to other hosts,
	 * uncaught errors, errors in the console.
	 */
	takesProblems(): readonly string[];
}

/** Watches all pages of a profile for requests that leave `origin` and for errors. */
export function watchContext(context: BrowserContext, origin: string): Watch {
	let seen: string[] = [];
	let declared: RegExp[] = [];
	context.on("request", (request) => {
		const url = new URL(request.url());
		const isLocal = url.protocol === "data:" || url.protocol === "blob:" || url.protocol === "about:";
		if (!isLocal && url.origin !== origin) seen.push(`request to another host: ${request.url()}`);
	});
	context.on("weberror", (event) => seen.push(`uncaught: ${event.error().stack ?? event.error().message}`));
	context.on("console", (message) => {
		if (message.type() === "error") seen.push(`console: ${message.text()} (${message.location().url})`);
	});
	return {
		expects: (problem) => declared.push(problem),
		takesProblems() {
			const problems = seen.filter((problem) => !declared.some((pattern) => pattern.test(problem)));
			[seen, declared] = [[], []];
			return problems;
		},
	};
}
