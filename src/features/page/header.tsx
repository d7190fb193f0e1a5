import Languages from "lucide-solid/icons/languages";
import Moon from "lucide-solid/icons/moon";
import Printer from "lucide-solid/icons/printer";
import Sun from "lucide-solid/icons/sun";
import SunMoon from "lucide-solid/icons/sun-moon";
import { Dynamic } from "solid-js/web";
import { languages } from "../../atlas/atlas";
import { LocalizedText, nameOfLanguage, useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { themes } from "../../state/view";
import { IconButton } from "../../ui/icon-button";
import { SearchButton } from "../search/search-button";
import { ShareButton } from "../share/share-button";
import { SkipButtons } from "./skip-buttons";

const themeIcons = { light: Sun, dark: Moon, auto: SunMoon };

/** The ways past it, title, sharing, printing, language and colours. */
export function Header() {
	const { index, view, run } = useAppState();
	const text = useText();
	const { theme } = view;
	const themeLabel = () => `${text.words().theme.label}: ${text.words().theme[theme()]}`;
	const nextLanguage = () => after(languages, text.language());
	return (
		<header class="header">
			<SkipButtons />
			<div>
				<h1>
					<LocalizedText of={index.opening.title} />
				</h1>
				<p class="tagline">
					<LocalizedText of={index.opening.tagline} />
				</p>
			</div>
			<SearchButton class="search-field" hint="/" />
			<div class="bar">
				<ShareButton />
				<IconButton
					class="bar-button"
					label={text.words().print}
					title={text.words().print}
					onPress={() => run("print")}
				>
					<Printer aria-hidden="true" />
				</IconButton>
				<button class="bar-button" type="button" lang={nextLanguage()} onClick={() => run(nextLanguage())}>
					<Languages aria-hidden="true" />
					<span>{nameOfLanguage(nextLanguage())}</span>
				</button>
				<IconButton
					class="bar-button"
					label={themeLabel()}
					title={themeLabel()}
					onPress={() => run(after(themes, theme()))}
				>
					<Dynamic component={themeIcons[theme()]} aria-hidden="true" />
				</IconButton>
			</div>
		</header>
	);
}

function after<Item>(all: readonly [Item, ...Item[]], current: Item): Item {
	return all[(all.indexOf(current) + 1) % all.length] ?? all[0];
}
