import { answer, chargeableWeight } from "../../calculation";
import { freightTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { actualKg, lengthCm, widthCm, heightCm, pieces, divisor, stepKg } = freightTerms;

export const CHARGEABLEWEIGHT = defineFunction({
  name: "CHARGEABLEWEIGHT",
  topic: "cost",
  summary: {
    "en-US": "The weight a carrier charges for: actual or volumetric, whichever is more.",
    "zh-CN": "计费重：实重与体积重取高者。",
    "zh-TW": "計費重：實重與材積重取高者。",
  },
  params: {
    actualKg,
    lengthCm,
    widthCm,
    heightCm,
    pieces: optional(pieces),
    divisor: optional(divisor),
    stepKg: optional(stepKg),
  },
  result: freightTerms.chargeableKg,
  compute: (args) => answer(chargeableWeight(args).chargeableKg),
  help: {
    formula: "⌈max({actualKg}, {lengthCm} × {widthCm} × {heightCm} ÷ {divisor}) × {pieces}⌉ {stepKg}",
    sources: ["002-32", "formulas C.10"],
    whenNotToUse: {
      "en-US": "Where each piece is rounded by itself ask for one piece and multiply.",
      "zh-CN": "逐箱进位时，请按单箱计算后再乘箱数。",
      "zh-TW": "逐箱進位時，請按單箱計算後再乘箱數。",
    },
  },
  examples: [
    {
      typed: "14,30,45,65",
      args: [14, 30, 45, 65],
      gives: 15,
      source: "30 × 45 × 65 ÷ 6000 = 14.625, to half kilos",
    },
    {
      typed: "2,30,30,30,10,5000,1",
      args: [2, 30, 30, 30, 10, 5000, 1],
      gives: 27000 / 500,
      source: "5.4 kg a piece by courier, ten pieces",
    },
  ],
});
