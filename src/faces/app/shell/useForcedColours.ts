import { makeStaticStyles } from '@fluentui/react-components'

/**
 * What holds wherever colours are the system's own. Fluent draws a button that is pointed at in system colours itself, but leaves what
 * stands in it the theme's: white on white, where the system's ground is a light one.
 */
export const useForcedColours = makeStaticStyles(
  '@media (forced-colors: active){button:hover *{color:inherit !important}}',
)
