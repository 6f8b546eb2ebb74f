using JudicialAnalogs.Language.Analysis;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Server.Assistant.Checks;

/// <summary>The words of a text that say something, by their stems. A word of unsure language has two.</summary>
internal static class ContentWords
{
    // Words any sentence about decided cases is put together with; they assert nothing by themselves.
    private const string FramesInRussian =
        "суд суды дело дела решение решения приговор приговоры акт акты практика аналог аналоги случай случаи группа подобные похожие сходные сравнение указывали указал указывают отмечали отметил ссылались ссылался сослался учитывали учёл довод доводы обосновали обоснование мотивировали числе составляет составил назначали назначен назначался";

    private const string FramesInKazakh =
        "сот соттар іс істер шешім шешімдер үкім үкімдер акт актілер тәжірибе ұқсас жағдай жағдайлар топ топта салыстыру көрсетті көрсеткен атап өтті сілтеме жасады ескерді ескерген уәж уәждер негіздеді құрайды тағайындалған";

    private const string FramesInEnglish =
        "court courts case cases decision decisions sentence sentences act acts practice analog analogs group similar compared comparison noted stated pointed referred relied considered argument arguments reasoned reasoning wrote imposed given";

    private static readonly HashSet<string> Frames =
    [
        .. Of(FramesInRussian, V1.Language.Russian).SelectMany(word => word),
        .. Of(FramesInKazakh, V1.Language.Kazakh).SelectMany(word => word),
        .. Of(FramesInEnglish, V1.Language.English).SelectMany(word => word),
    ];

    /// <summary>The content words of a text in order, each as its possible stems.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string text, V1.Language language)
    {
        var analyzer = language == V1.Language.English ? Analyzer.English : Analyzer.ForArchive;
        return
        [
            .. analyzer.Analyze(text)
                .Where(token => !token.IsStopWord && token.Kind == TokenKind.Word)
                .GroupBy(token => token.Position)
                .Select(position => (IReadOnlyList<string>)[.. position.Select(token => token.Stem)]),
        ];
    }

    /// <summary>Stems of a text in both analyses, for comparing whatever the language.</summary>
    public static HashSet<string> Stems(string text) =>
        [.. Analyzer.ForArchive.Analyze(text).Concat(Analyzer.English.Analyze(text)).Where(token => token.Kind == TokenKind.Word).SelectMany(token => new[] { token.Stem, token.Folded })];

    /// <summary>True for a word that frames a sentence and asserts nothing.</summary>
    public static bool IsFrame(IReadOnlyList<string> word) => word.Any(Frames.Contains);
}
