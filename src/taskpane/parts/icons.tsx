import type { ReactNode } from "react";

/** Line drawings on a grid of 20, in the colour of the text around them; what they mean is said in words beside them. */
function drawing(lines: ReactNode) {
  return function Icon({ size = 20 }: { readonly size?: number }) {
    return (
      <svg
        aria-hidden="true"
        focusable="false"
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {lines}
      </svg>
    );
  };
}

export const TodayIcon = drawing(
  <>
    <rect x="3" y="4" width="14" height="13" rx="2" />
    <path d="M3 8h14M7 2.5v3M13 2.5v3M7.5 12.5l2 2 3.5-3.5" />
  </>,
);
export const PromotionsIcon = drawing(
  <path d="M3 8.5v3l2 .5 10 4V4L5 8l-2 .5ZM6 12.5V15a2 2 0 0 0 4 0v-1M17.5 8.5v3" />,
);
export const ProductsIcon = drawing(
  <path d="m10 2.5 7 3.5v8l-7 3.5L3 14V6l7-3.5ZM3 6l7 3.5L17 6M10 9.5v8" />,
);
export const FunctionsIcon = drawing(
  <path d="M12 3.5c-2.6-.8-3.4.6-3.8 3L6.6 14c-.4 2-1.2 3-3.1 2.5M5 8h6M11.5 10.5l5 6M16.5 10.5l-5 6" />,
);
export const SettingsIcon = drawing(
  <path d="M3 5.5h7M14 5.5h3M3 10h2M9 10h8M3 14.5h8M15 14.5h2M12 3.5v4M7 8v4M13 12.5v4" />,
);
export const OpenIcon = drawing(<path d="m7.5 5 5 5-5 5" />);
export const OpenedIcon = drawing(<path d="m5 7.5 5 5 5-5" />);
export const ErrorIcon = drawing(
  <>
    <circle cx="10" cy="10" r="7.5" />
    <path d="m7.3 7.3 5.4 5.4M12.7 7.3l-5.4 5.4" />
  </>,
);
export const NoAnswerIcon = drawing(
  <>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M6.5 10h7" />
  </>,
);
export const NoteIcon = drawing(<path d="M10 3 2.5 16.5h15L10 3ZM10 8v4.2M10 14.3v.2" />);
