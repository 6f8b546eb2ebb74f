using JudicialAnalogs.Language.Languages.Internal;

namespace JudicialAnalogs.Language.Quantities.Internal;

/// <summary>Names of units of time in both languages with their endings.</summary>
internal static class TimeUnits
{
    public static TimeUnit Of(string folded) => folded switch
    {
        "год" or "года" or "году" or "годом" or "годе" or "лет" or "годы" or "годов" or "годам" or "годами" or "годах" => TimeUnit.Year,
        "месяц" or "месяца" or "месяцу" or "месяцем" or "месяце" or "месяцев" or "месяцы" or "месяцам" or "месяцами"
            or "месяцах" or "мес" => TimeUnit.Month,
        "неделя" or "недели" or "недель" or "неделю" or "неделе" or "неделей" or "неделям" => TimeUnit.Week,
        "день" or "дня" or "дню" or "днем" or "дне" or "дней" or "дни" or "дням" or "днями" or "днях" or "сутки" or "суток"
            or "суткам" or "сутками" or "сутках" => TimeUnit.Day,
        "час" or "часа" or "часу" or "часом" or "часе" or "часов" or "часы" or "часам" or "часами" or "часах" => TimeUnit.Hour,
        _ => Kazakh(folded),
    };

    private static TimeUnit Kazakh(string folded)
    {
        if (CaseEndings.IsForm(folded, "жыл"))
            return TimeUnit.Year;
        if (CaseEndings.IsForm(folded, "ай"))
            return TimeUnit.Month;
        if (CaseEndings.IsForm(folded, "апта"))
            return TimeUnit.Week;
        if (CaseEndings.IsForm(folded, "күн") || CaseEndings.IsForm(folded, "тәулік") || folded.StartsWith("тәуліг", StringComparison.Ordinal))
            return TimeUnit.Day;
        return CaseEndings.IsForm(folded, "сағат") ? TimeUnit.Hour : TimeUnit.None;
    }
}
