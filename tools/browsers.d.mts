export declare function findChromium(): string | null
export declare function findFirefox(): string | null
