package dev.offences.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.offences.Breaks;

@Breaks("JSON_NAMES_NO_CLASSES")
final class Trusting {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    final Object named = "";

    Object mapper() {
        return new ObjectMapper()
                .activateDefaultTyping(BasicPolymorphicTypeValidator.builder().build());
    }
}
