namespace JudicialAnalogs.Language.Languages;

/// <summary>Short codes of languages, as written in files, messages and command output.</summary>
public static class LanguageCodes
{
    /// <summary><c>ru</c>, <c>kk</c>, <c>en</c>, or <c>und</c>.</summary>
    public static string Code(this TextLanguage language) => language switch
    {
        TextLanguage.Russian => "ru",
        TextLanguage.Kazakh => "kk",
        TextLanguage.English => "en",
        _ => "und",
    };

    /// <summary><c>ru</c>, <c>kk</c>, <c>mixed</c>, or <c>und</c>.</summary>
    public static string Code(this DocumentLanguage language) => language switch
    {
        DocumentLanguage.Russian => "ru",
        DocumentLanguage.Kazakh => "kk",
        DocumentLanguage.Mixed => "mixed",
        _ => "und",
    };
}
