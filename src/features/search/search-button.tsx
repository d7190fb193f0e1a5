import Search from "lucide-solid/icons/search";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";

/** Opens the search; `hint` shows the key that does the same. */
export function SearchButton(props: { readonly class?: string; readonly hint?: string }) {
	const { run } = useAppState();
	const text = useText();
	return (
		<button
			class={props.class}
			type="button"
			aria-haspopup="dialog"
			aria-keyshortcuts={props.hint}
			onClick={() => run("search")}
		>
			<Search aria-hidden="true" />
			{text.words().search}
			{props.hint && (
				<span class="key-hint" aria-hidden="true">
					{props.hint}
				</span>
			)}
		</button>
	);
}
