package dev.governance;

import dev.governance.basics.Citation;
import dev.governance.house.types.AllTypes;
import dev.governance.house.types.PublicTypes;

/** What all public types of this module have in common. */
class AllTypesTest extends AllTypes {

    AllTypesTest() {
        super(
                PublicTypes.besides(Citation.class, "dev.governance"),
                CoreSamples::create,
                CoreSamples.noValues(),
                CoreSamples.notOnTheWire(),
                CoreSamples.stands(),
                60);
    }
}
