import type { ReactNode } from "react";

interface Props {
  as: "div" | "pre";
  label: string;
  children: ReactNode;
}

/** A box that scrolls sideways by finger, wheel or arrow keys where its content is wider than the screen. */
export function ScrollBox({ as: Box, label, children }: Props) {
  return (
    <Box className="scroll" role="group" tabIndex={0} aria-label={label}>
      {children}
    </Box>
  );
}
