package dev.governance.scoring.statistics;

/**
 * The incomplete gamma and beta functions, from which the common distributions follow.
 *
 * <p>Series and continued fractions as in the NIST Digital Library of Mathematical Functions, §8.7, §8.9 and §8.17; the
 * logarithm of gamma by the approximation of Lanczos (1964) with g = 607/128.
 */
final class Incomplete {

    private static final double TINY = 1e-300;
    private static final double NEAR = 1e-16;
    private static final int STEPS = 100_000;
    private static final double G = 607.0 / 128;
    private static final double[] LANCZOS = {
        0.9999999999999971,
        57.15623566586292,
        -59.59796035547549,
        14.136097974741746,
        -0.4919138160976202,
        3.399464998481189e-5,
        4.652362892704858e-5,
        -9.837447530487956e-5,
        0.0001580887032249125,
        -0.00021026444172410488,
        0.00021743961811521265,
        -0.0001643181065367639,
        8.441822398385275e-5,
        -2.6190838401581408e-5,
        3.6899182659531625e-6
    };

    private Incomplete() {}

    /** The logarithm of the gamma function of a positive number. */
    static double logGamma(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x + i);
        }
        double at = x + G + 0.5;
        return (x + 0.5) * StrictMath.log(at) - at + StrictMath.log(2.5066282746310005 * sum / x);
    }

    /** The part of the gamma distribution of shape a that lies above x. */
    static double gammaAbove(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        double scale = StrictMath.exp(a * StrictMath.log(x) - x - logGamma(a));
        return x < a + 1 ? 1 - scale * gammaSeries(a, x) : scale * gammaFraction(a, x);
    }

    /** The part of the gamma distribution of shape a that lies below x; exact where it is small. */
    static double gammaBelow(double a, double x) {
        if (x <= 0) {
            return 0;
        }
        double scale = StrictMath.exp(a * StrictMath.log(x) - x - logGamma(a));
        return x < a + 1 ? scale * gammaSeries(a, x) : 1 - scale * gammaFraction(a, x);
    }

    private static double gammaSeries(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < STEPS && term > NEAR * sum; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    private static double gammaFraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < STEPS; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / away(an * d + b);
            c = away(b + an / c);
            double delta = d * c;
            h *= delta;
            if (Math.abs(delta - 1) < NEAR) {
                break;
            }
        }
        return h;
    }

    /** The part of the beta distribution of shapes a and b that lies below x. */
    static double betaBelow(double a, double b, double x) {
        if (!(x > 0)) {
            return Double.isNaN(x) ? Double.NaN : 0;
        }
        if (x >= 1) {
            return 1;
        }
        double logs = logGamma(a + b) - logGamma(a) - logGamma(b);
        double scale = StrictMath.exp(logs + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? scale * betaFraction(a, b, x) / a
                : 1 - scale * betaFraction(b, a, 1 - x) / b;
    }

    private static double betaFraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            double delta = d * c;
            h *= delta;
            if (Math.abs(delta - 1) < NEAR) {
                break;
            }
        }
        return h;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
