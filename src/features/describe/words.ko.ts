import { ko as dictionary } from "../../i18n/dictionary.ko";
import { formatCount } from "../../i18n/format";
import { withParticle } from "../../i18n/particles.ko";
import type { DescribeText } from "./words";

const written = (count: number) => formatCount(count, "ko");

/** The Korean for what the map shows. */
export const ko: DescribeText = {
	title: "이 화면을 글로",
	copy: "복사",
	copied: "복사했습니다.",
	byHand: "복사가 허용되지 않았습니다. 글을 선택해 직접 복사하세요.",
	loading: "지도를 살펴보는 중…",
	centre: (relations) => `지도 중심의 위치: ${relations}.`,
	extent: (width, height) => `동서 ${width}, 남북 ${withParticle(height, "을/를")} 보여 줍니다.`,
	noMap: "여기서는 지도를 그릴 수 없습니다.",
	inView: (count, layers) => `화면에 항목 ${written(count)}개가 있습니다: ${layers}.`,
	layer: (name, count) => `${name} ${written(count)}개`,
	disputedLines: (lines) => `다툼이 있는 선: ${lines}.`,
	disputed: (names, assertedBy, rejectedBy) =>
		`${withParticle(assertedBy, "이/가")} 설정하고 ${withParticle(rejectedBy, "이/가")} 인정하지 않는 ${names}`,
	party: { ...dictionary.party, reported: "보도" },
	elsewhere: (layers) => `${withParticle(layers, "은/는")} 켜져 있으나 화면 안에 없습니다.`,
	nearer: (layers) => `${withParticle(layers, "은/는")} 더 확대해야 보입니다.`,
	missing: (layers) => `${withParticle(layers, "은/는")} 불러오지 못했습니다.`,
	noLayers: "켜진 레이어가 없습니다.",
	selected: (name, kind, where) =>
		`${withParticle(name, "이/가")} 선택되어 있습니다(${[kind, where ?? "화면 밖"].join(", ")}).`,
	passage: (words) => `기사는 “${words}” 구절에 열려 있습니다.`,
};
