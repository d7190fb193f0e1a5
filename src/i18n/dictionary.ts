import type { Certainty, Party } from "../atlas/atlas";
import type { Assertion } from "../atlas/catalogue";
import type { Theme } from "../state/view";
import { gatherWords } from "./gather-words";

interface Statement {
	readonly title: string;
	readonly body: string;
}

/** Every text of the interface; a language is complete or does not compile. */
export interface Dictionary {
	/** The language's name in itself. */
	readonly languageName: string;
	/** Of the buttons that lead the keyboard to the parts of the page. */
	readonly skip: { readonly map: string; readonly article: string };
	readonly map: {
		readonly region: string;
		readonly loading: string;
		readonly keys: string;
		readonly zoomIn: string;
		readonly zoomOut: string;
		readonly home: string;
		/** In a frame of another page. */
		readonly openFull: string;
		readonly attribution: string;
		readonly noWebGl: Statement;
		readonly failed: Statement;
		problem(detail: string): string;
	};
	readonly layers: {
		/** Of the box that switches all layers of a group. */
		wholeGroup(group: string): string;
		/** How many layers of a group are on. */
		shownCount(shown: number, all: number): string;
		readonly region: string;
		readonly loading: string;
		failed(reason: string): string;
		readonly retry: string;
		retryNamed(name: string): string;
		/** Of a layer of which nothing is seen, since it lies elsewhere or is drawn only nearer by. */
		readonly unseen: Readonly<Record<"elsewhere" | "nearer", string>>;
		/** Of the button that takes the map there. */
		readonly show: string;
		showNamed(name: string): string;
	};
	readonly layerCard: {
		/** Of the button that opens a layer's card. */
		open(name: string): string;
		readonly method: string;
		readonly notKnown: string;
		readonly licence: string;
		/** How many features share a certainty. */
		count(count: number, certainty: string): string;
		widest(km: string): string;
		download(count: number): string;
	};
	readonly aboutData: string;
	readonly names: string;
	readonly keys: string;
	/** Of the button that opens the page of changes, and of what is in no version yet. */
	readonly whatsNew: { readonly open: string; readonly unreleased: string };
	readonly loadProblem: { readonly network: string; status(status: number): string; readonly malformed: string };
	readonly feature: {
		readonly close: string;
		readonly previous: string;
		readonly next: string;
		position(index: number, count: number): string;
		readonly assertedBy: Readonly<Record<Assertion, string>>;
		readonly rejectedBy: string;
		readonly instrument: string;
		readonly since: string;
		readonly date: string;
		until(since: string, until: string): string;
		/** Of what began then and goes on. */
		ongoing(since: string): string;
		readonly exercise: string;
		readonly exerciseFailed: string;
		readonly certainty: string;
		uncertainty(km: string): string;
		readonly method: string;
		readonly printed: string;
		vertices(count: number): string;
		readonly sources: string;
		readonly sourcesLoading: string;
		readonly sourcesFailed: string;
		readonly otherPassages: string;
		morePassages(count: number): string;
		readonly readInArticle: string;
		/** Of the link to the very words at who published them. */
		atPublisher(publisher: string | undefined): string;
		readonly show: string;
		readonly details: string;
		readonly download: string;
		readonly loading: string;
		readonly failed: string;
	};
	/** Of the button that opens the list of features. */
	readonly list: string;
	readonly article: {
		readonly region: string;
		readonly heading: string;
		/** What an article opens: its passages, and the features on the map they lead to. */
		leads(passages: number, features: number): string;
		readonly note: string;
		readonly dated: string;
	};
	readonly search: string;
	readonly print: string;
	readonly share: {
		readonly button: string;
		readonly copied: string;
		/** The same for short, on the button. */
		readonly done: string;
		readonly byHand: string;
		readonly linkLabel: string;
	};
	readonly theme: { readonly label: string } & Readonly<Record<Theme, string>>;
	readonly notice: {
		readonly dismiss: string;
		readonly ignored: string;
		unknownLayer(id: string): string;
		unknownFeature(id: string): string;
		unknownExcerpt(id: string): string;
		unknownStep(id: string): string;
		malformed(part: string): string;
	};
	readonly error: Statement & { readonly retry: string };
	readonly party: Readonly<Record<Party, string>>;
	readonly certainty: Readonly<Record<Certainty, string>>;
}

/** {@link Dictionary} by language. */
export const dictionaries = gatherWords<Dictionary>("src/i18n", import.meta.glob("./dictionary.*.ts", { eager: true }));
