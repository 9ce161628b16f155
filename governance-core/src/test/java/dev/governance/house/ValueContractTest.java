package dev.governance.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.house.types.NullRefusal;
import dev.governance.house.types.PublicTypes;
import dev.governance.house.types.Samples;
import dev.governance.house.types.ValueContract;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueContractTest {

    private final ValueContract contract = new ValueContract(ImmutableMap.of());
    private final Samples samples = new Samples();

    record Sound(String name, int number) implements Serializable {
        Sound {
            Objects.requireNonNull(name);
        }
    }

    record Identity(int[] numbers) implements Serializable {}

    record Fleeting(int number) {}

    record Forgetful(int number, int forgotten) implements Serializable {
        @JsonCreator
        static Forgetful of(@JsonProperty("number") int number, @JsonProperty("forgotten") int forgotten) {
            return new Forgetful(number, 0);
        }
    }

    record Chatty(Object inside) implements Serializable {
        @Override
        public String toString() {
            return "ImmutableChatty{" + inside + "}";
        }
    }

    /** Takes only even numbers. */
    record Even(int number) implements Serializable {
        Even {
            if (number % 2 != 0) {
                throw new IllegalArgumentException("odd: " + number);
            }
        }
    }

    sealed interface Tree {
        record Leaf(String name) implements Tree {}

        record Branch(ImmutableList<Tree> below, Optional<Tree> beside) implements Tree {}
    }

    public static final class Lax {
        private Lax() {}

        public static String join(String left, String right) {
            return left + right;
        }

        public static String late(String text) {
            if (text == null) {
                throw new IllegalStateException("null");
            }
            return text;
        }

        public static int strict(String text) {
            return text.length();
        }
    }

    @Test
    void isContentWithASoundValue() {
        List<Object> made = samples.of(Sound.class);

        assertTrue(made.size() >= 2);
        contract.isComparedByValue(made, new Samples().of(Sound.class));
        contract.survivesSerialisation(made.get(0));
        contract.survivesJson(Sound.class, made.get(0));
        contract.printsNothingThatIsNobodysBusiness(made.get(0), List.of("person-1"));
    }

    @Test
    void findsAValueComparedByIdentity() {
        List<?> one = List.of(new Identity(new int[] {1}));
        List<?> same = List.of(new Identity(new int[] {1}));

        assertThrows(AssertionError.class, () -> contract.isComparedByValue(one, same));
    }

    @Test
    void findsAValueThatIsNotSerialised() {
        assertThrows(AssertionError.class, () -> contract.survivesSerialisation(new Fleeting(1)));
    }

    @Test
    void findsAValueThatJsonLosesAPartOf() {
        assertThrows(AssertionError.class, () -> contract.survivesJson(Forgetful.class, new Forgetful(1, 2)));
    }

    @Test
    void findsWhatShouldNotBePrinted() {
        assertThrows(AssertionError.class, () -> prints(new Chatty("")));
        assertThrows(AssertionError.class, () -> prints(new Sound("of person-1", 1)));
        assertThrows(AssertionError.class, () -> prints(Optional.of(new Object())));
    }

    private void prints(Object value) {
        contract.printsNothingThatIsNobodysBusiness(value, List.of("person-1"));
    }

    @Test
    void makesSamplesOfTypesThatRefuseSomeAndOfTypesWithinThemselves() {
        assertEquals(List.of(new Even(2), new Even(0)), samples.of(Even.class));
        assertEquals(
                List.of(new Tree.Leaf("a"), new Tree.Branch(ImmutableList.of(), Optional.empty())),
                samples.of(Tree.class));
        assertEquals(List.of(), samples.of(Stream.class));
    }

    @Test
    void tellsOfSamplesThatNeedNotBeGivenByHand() {
        samples.give(Even.class, new Even(4), new Even(6));

        assertEquals(List.of(Even.class.getName() + " needs no samples by hand"), samples.givenInVain());
    }

    @Test
    void findsArgumentsThatMayBeNull() {
        String lax = "public static java.lang.String " + Lax.class.getTypeName();

        assertEquals(
                List.of(
                        lax + ".join(java.lang.String,java.lang.String): left may be null",
                        lax + ".join(java.lang.String,java.lang.String): right may be null",
                        lax + ".late(java.lang.String): text is refused with java.lang.IllegalStateException: null"),
                new NullRefusal(samples).faults(Lax.class));
    }

    @Test
    void seesThePublicTypesOfAModuleAndNotThoseOfItsTests() {
        ImmutableList<Class<?>> all =
                PublicTypes.besides(Citation.class, "dev.governance").all();

        assertTrue(all.contains(Citation.Builder.class));
        assertTrue(all.stream().noneMatch(type -> type == Samples.class || type == OptionalInt.class));
    }
}
