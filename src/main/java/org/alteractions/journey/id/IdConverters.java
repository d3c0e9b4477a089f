package org.alteractions.journey.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Converts ids to and from text columns. */
final class IdConverters {

    private static final Map<Class<?>, Function<String, ?>> TYPES = Map.of(
            ChapterId.class, ChapterId::of,
            ParticipantId.class, ParticipantId::of,
            CaseReference.class, CaseReference::of,
            DossierReference.class, DossierReference::of,
            SeasonReference.class, SeasonReference::of,
            SessionReference.class, SessionReference::of,
            PresentationReference.class, PresentationReference::of,
            SeminarReference.class, SeminarReference::of,
            ApplicationNumber.class, ApplicationNumber::of);

    private IdConverters() {}

    static List<GenericConverter> all() {
        return List.of(new FromColumn(), new ToColumn());
    }

    @ReadingConverter
    private static final class FromColumn implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return TYPES.keySet().stream()
                    .map(type -> new ConvertiblePair(String.class, type))
                    .collect(Collectors.toSet());
        }

        @Override
        public Object convert(Object text, TypeDescriptor column, TypeDescriptor id) {
            return TYPES.get(id.getType()).apply((String) text);
        }
    }

    @WritingConverter
    private static final class ToColumn implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return TYPES.keySet().stream()
                    .map(type -> new ConvertiblePair(type, String.class))
                    .collect(Collectors.toSet());
        }

        @Override
        public Object convert(Object id, TypeDescriptor type, TypeDescriptor column) {
            return id == null ? null : id.toString();
        }
    }
}
