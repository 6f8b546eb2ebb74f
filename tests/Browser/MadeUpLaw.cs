using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Browser;

/// <summary>Texts that stand in for two norms, in both languages: they say themselves that they were made up.</summary>
internal static class MadeUpLaw
{
    private static readonly DateOnly InForce = new(2015, 1, 1);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Norm> All() =>
    [
        Norm("УК 188(3)", LawLanguage.Russian, "Составленный для проверки текст части: кража с незаконным проникновением."),
        Norm("УК 188(3)", LawLanguage.Kazakh, "Тексеру үшін құрастырылған бөлік мәтіні: заңсыз кіріп жасалған ұрлық."),
        Norm("УК 55(2)", LawLanguage.Russian, "Составленный для проверки текст о пределах наказания."),
        Norm("УК 55(2)", LawLanguage.Kazakh, "Тексеру үшін құрастырылған жаза шектері туралы мәтін."),
    ];

    private static Norm Norm(string reference, LawLanguage language, string text) => new(NormRef.Parse(reference), language, "", text, InForce, null, "made-up.txt", "");
}
