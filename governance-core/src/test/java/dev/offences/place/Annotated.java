package dev.offences.place;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** Carries annotations of Jackson, as it may, and breaks nothing. */
@JsonDeserialize(as = Annotated.class)
final class Annotated {
    @JsonProperty
    final int households = 200;
}
