using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Languages on the wire.</summary>
internal static class LanguageMapping
{
    public static Language ToWire(LawLanguage language) => language switch
    {
        LawLanguage.Russian => Language.Russian,
        LawLanguage.Kazakh => Language.Kazakh,
        LawLanguage.Mixed => Language.Mixed,
        _ => Language.Unspecified,
    };

    public static LawLanguage FromWire(Language language) => language switch
    {
        Language.Russian => LawLanguage.Russian,
        Language.Kazakh => LawLanguage.Kazakh,
        Language.Mixed => LawLanguage.Mixed,
        _ => LawLanguage.Unspecified,
    };
}
