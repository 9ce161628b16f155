package dev.governance.benchmarks.workload;

import java.util.EnumSet;

/** The certificate that a request wants from the community (证明), by an invented code; the last twenty are banned. */
public enum Proof {
    /** No certificate is wanted. */
    NONE,
    /** Certificate 1. */
    P01,
    /** Certificate 2. */
    P02,
    /** Certificate 3. */
    P03,
    /** Certificate 4. */
    P04,
    /** Certificate 5. */
    P05,
    /** Certificate 6. */
    P06,
    /** Certificate 7. */
    P07,
    /** Certificate 8. */
    P08,
    /** Certificate 9. */
    P09,
    /** Certificate 10. */
    P10,
    /** Certificate 11. */
    P11,
    /** Certificate 12. */
    P12,
    /** Certificate 13. */
    P13,
    /** Certificate 14. */
    P14,
    /** Certificate 15. */
    P15,
    /** Certificate 16. */
    P16,
    /** Certificate 17. */
    P17,
    /** Certificate 18. */
    P18,
    /** Certificate 19. */
    P19,
    /** Certificate 20. */
    P20,
    /** Certificate 21. */
    P21,
    /** Certificate 22. */
    P22,
    /** Certificate 23. */
    P23,
    /** Certificate 24. */
    P24,
    /** Certificate 25. */
    P25,
    /** Certificate 26. */
    P26,
    /** Certificate 27. */
    P27,
    /** Certificate 28. */
    P28,
    /** Certificate 29. */
    P29,
    /** Certificate 30. */
    P30,
    /** Certificate 31. */
    P31,
    /** Certificate 32. */
    P32,
    /** Certificate 33. */
    P33,
    /** Certificate 34. */
    P34,
    /** Certificate 35. */
    P35,
    /** Certificate 36. */
    P36,
    /** Certificate 37. */
    P37,
    /** Certificate 38. */
    P38,
    /** Certificate 39. */
    P39,
    /** Certificate 40. */
    P40,
    /** Certificate 41. */
    P41,
    /** Certificate 42. */
    P42,
    /** Certificate 43. */
    P43,
    /** Certificate 44. */
    P44,
    /** Certificate 45. */
    P45,
    /** Certificate 46. */
    P46,
    /** Certificate 47. */
    P47,
    /** Certificate 48. */
    P48,
    /** Certificate 49. */
    P49,
    /** Certificate 50. */
    P50,
    /** Certificate 51. */
    P51,
    /** Certificate 52. */
    P52,
    /** Certificate 53. */
    P53,
    /** Certificate 54. */
    P54,
    /** Certificate 55. */
    P55,
    /** Certificate 56. */
    P56,
    /** Certificate 57. */
    P57,
    /** Certificate 58. */
    P58,
    /** Certificate 59. */
    P59;

    /**
     * Returns the certificates that a community may not be asked for.
     *
     * @return a new set of twenty
     */
    public static EnumSet<Proof> banned() {
        return EnumSet.range(P40, P59);
    }
}
