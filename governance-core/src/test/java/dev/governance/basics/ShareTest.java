package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.testing.EqualsTester;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(DomainContext.Global.class)
@Domain(Quantities.class)
class ShareTest {

    @Test
    void isFromNothingToAll() {
        new EqualsTester()
                .addEqualityGroup(Share.none(), Share.of(0, 5), Share.parse("0%"))
                .addEqualityGroup(Share.of(1, 4), Share.ofPercent(25), Share.parse("0.25"))
                .addEqualityGroup(Share.whole(), Share.of(5, 5), Share.parse("1"))
                .testEquals();
        assertThrows(IllegalArgumentException.class, () -> Share.of(6, 5));
        assertThrows(IllegalArgumentException.class, () -> Share.ofPercent(101));
        assertThrows(IllegalArgumentException.class, () -> Share.of(-1, 5));
    }

    @Test
    void doesNotAddUpToMoreThanTheWhole() {
        assertEquals(Share.whole(), Share.of(2, 3).plus(Share.of(1, 3)));
        String message = assertThrows(
                        ArithmeticException.class, () -> Share.of(2, 3).plus(Share.of(1, 2)))
                .getMessage();
        assertEquals("2/3 and 1/2 are together more than the whole", message);
    }

    @Property
    void isWholeWithItsRest(@ForAll Share share) {
        assertEquals(Share.whole(), share.plus(share.rest()));
        assertEquals(share, share.rest().rest());
    }

    @Property
    void ofAShareIsNoLarger(@ForAll Share a, @ForAll Share b) {
        assertEquals(a.ratio().times(b.ratio()), a.times(b).ratio());
        assertEquals(true, a.times(b).compareTo(a) <= 0);
        assertEquals(a.equals(b), a.compareTo(b) == 0);
    }

    @Property
    void readsWhatItWrites(@ForAll Share share) {
        assertEquals(share, Share.parse(share.toString()));
    }
}
