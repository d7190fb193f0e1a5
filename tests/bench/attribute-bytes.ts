import { SourceMap } from "node:module";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What the bytes of a page are for. */
const byteKinds = ["document", "script", "style", "data", "library", "font", "other"] as const;
/** One of {@link byteKinds}. */
export type ByteKind = (typeof byteKinds)[number];

/** Compressed bytes of one file that are not its library's, by the file's name in the build. */
export type OwnBytes = Map<string, number>;

const isLibrary = (module: string) => /node_modules\/(maplibre-gl|leaflet)\//.test(module);
const isOwn = (module: string) => !isLibrary(module);

/**
 * Notes how much of each built file is not MapLibre or Leaflet. A script's own part is cut out of the minified file
 * along its source map and compressed by itself; a style sheet is the library's only if all that went into it is.
 * Leaves the build as it would be without source maps.
 */
export function attributionPlugin(ownBytes: OwnBytes): Plugin {
	return {
		name: "bench:attribution",
		enforce: "post",
		config: () => ({ build: { sourcemap: "hidden" } }),
		generateBundle(_options, bundle) {
			for (const [name, file] of Object.entries(bundle)) {
				if (name.endsWith(".map")) delete bundle[name];
				if (file.type !== "chunk") continue;
				if (file.map) {
					ownBytes.set(name, compressedSize(ownPartOf(file.code, file.map)));
					file.map = null;
				}
				const styles = file.moduleIds.filter((id) => /\.css($|\?)/.test(id));
				if (styles.length > 0 && styles.every(isLibrary))
					for (const style of file.viteMetadata?.importedCss ?? []) ownBytes.set(style, 0);
			}
		},
	};
}

/** Divides the transferred bytes of a file among the kinds. */
export function divideBytes(
	name: string,
	bytes: number,
	ownBytes: OwnBytes,
): Readonly<Partial<Record<ByteKind, number>>> {
	const kind = kindOf(name);
	if (kind !== "script" && kind !== "style") return { [kind]: bytes };
	const own = /maplibre-gl-worker/.test(name) ? 0 : Math.min(bytes, ownBytes.get(name) ?? bytes);
	return { [kind]: own, library: bytes - own };
}

/** Size in bytes after gzip at the level that static hosts use for files compressed ahead. */
function compressedSize(content: string | Uint8Array): number {
	return gzipSync(content, { level: 9 }).length;
}

function kindOf(name: string): ByteKind {
	if (name.endsWith(".html")) return "document";
	if (/\.m?js$/.test(name)) return "script";
	if (name.endsWith(".css")) return "style";
	if (/json$/.test(name)) return "data";
	return name.endsWith(".woff2") ? "font" : "other";
}

function ownPartOf(code: string, map: { readonly sources: readonly string[] }): string {
	const sourceMap = new SourceMap(map as unknown as ConstructorParameters<typeof SourceMap>[0]);
	return code
		.split("\n")
		.map((line, lineAt) => {
			let own = "";
			for (let at = 0; at < line.length; at++) {
				const entry = sourceMap.findEntry(lineAt, at);
				if (!("originalSource" in entry) || isOwn(entry.originalSource)) own += line[at];
			}
			return own;
		})
		.join("\n");
}
