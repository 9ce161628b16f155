package dev.offences.place;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.offences.Breaks;

@Breaks("JSON_NAMES_NO_CLASSES")
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
interface AnyClass {}
