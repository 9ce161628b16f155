package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileIdTest {

    @Test
    void isNationalOrOfAPlace() {
        assertTrue(ProfileId.of("national").isNational());
        assertFalse(ProfileId.of("shanghai-example").isNational());
        assertEquals("shanghai-example", ProfileId.of("shanghai-example").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Shanghai", "shang hai", "-a", "a-", "a--b", "a_b", "上海"})
    void refusesOtherForms(String value) {
        assertThrows(IllegalArgumentException.class, () -> ProfileId.of(value));
    }

    @Test
    void equalsAndComparesByItsText() {
        new EqualsTester()
                .addEqualityGroup(ProfileId.national(), new ProfileId("national"))
                .addEqualityGroup(ProfileId.of("city"))
                .testEquals();
        assertTrue(ProfileId.of("city").compareTo(ProfileId.national()) < 0);
    }
}
