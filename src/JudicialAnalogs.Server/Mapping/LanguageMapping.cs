using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Languages on the wire.</summary>
internal static class LanguageMapping
{
    public static V1.Language ToWire(LawLanguage language) => language switch
    {
        LawLanguage.Russian => V1.Language.Russian,
        LawLanguage.Kazakh => V1.Language.Kazakh,
        LawLanguage.Mixed => V1.Language.Mixed,
        _ => V1.Language.Unspecified,
    };

    public static LawLanguage FromWire(V1.Language language) => language switch
    {
        V1.Language.Russian => LawLanguage.Russian,
        V1.Language.Kazakh => LawLanguage.Kazakh,
        V1.Language.Mixed => LawLanguage.Mixed,
        _ => LawLanguage.Unspecified,
    };
}
