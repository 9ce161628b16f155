package dev.governance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.governance.house.FloorPlan;
import dev.governance.house.HouseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final FloorPlan PLAN = FloorPlan.house("dev.governance");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PLAN.root());

    @Test
    void thereAreClassesToLookAt() {
        assertTrue(CORE.size() > 10, () -> "only " + CORE.size());
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void theHouseKeepsItsRules(HouseRule rule) {
        rule.check(PLAN, CORE);
    }
}
