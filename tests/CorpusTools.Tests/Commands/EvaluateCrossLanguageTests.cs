using System.Text;
using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class EvaluateCrossLanguageTests : IDisposable
{
    private static readonly (string Russian, string Kazakh)[] Topics =
    [
        ("Земельный участок", "Жер учаскесі"), ("Банковский надзор", "Банктік қадағалау"), ("Жилищные отношения", "Тұрғын үй қатынастары"),
        ("Страховой договор", "Сақтандыру шарты"), ("Военная служба", "Әскери қызмет"), ("Персональные данные", "Дербес деректер"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    public EvaluateCrossLanguageTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "ru"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "kk"));
        for (var law = 0; law < 4; law++)
        {
            var (russian, kazakh) = (new StringBuilder(), new StringBuilder());
            for (var article = 0; article < Topics.Length; article++)
            {
                var (one, other) = Topics[(article + law) % Topics.Length];
                russian.Append($"Статья {article + 1}. {one}\n\n      1. {one} регулируется законом. {one} охраняется государством.\n\n");
                kazakh.Append($"{article + 1}-бап. {other}\n\n      1. {other} заңмен реттеледі. {other} мемлекет қорғауында болады.\n\n");
            }

            File.WriteAllText(Path.Combine(_folder.FullName, "ru", $"law{law}.txt"), russian.ToString());
            File.WriteAllText(Path.Combine(_folder.FullName, "kk", $"law{law}.txt"), kazakh.ToString());
        }
    }

    [Fact]
    public async Task Every_article_is_asked_about_once_under_a_model_that_has_not_seen_its_law()
    {
        var run = await CommandLineRun.OfAsync("evaluate", "cross-language", "--laws", _folder.FullName, "--folds", "4", "--dimensions", "16", "--json");

        Assert.Equal(0, run.Code);
        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((4, 24), (report.GetProperty("laws").GetInt32(), report.GetProperty("queries").GetInt32()));
        Assert.Equal(6, report.GetProperty("mean_candidates").GetDouble());
        var measures = report.GetProperty("measures").EnumerateArray().ToDictionary(
            m => $"{m.GetProperty("query")} {m.GetProperty("against")} {m.GetProperty("candidates")}", m => m.GetProperty("mrr").GetDouble());
        // The words of every title stand in the other laws with their twins.
        Assert.Equal(1, measures["title title unseen"], 1e-9);
        Assert.True(measures["title title all"] <= measures["title title unseen"]);
    }

    [Fact]
    public async Task Folds_that_leave_nothing_to_learn_from_and_folders_without_twins_are_refused()
    {
        Assert.Equal(2, (await CommandLineRun.OfAsync("evaluate", "cross-language", "--laws", _folder.FullName, "--folds", "1")).Code);
        Directory.Delete(Path.Combine(_folder.FullName, "kk"), recursive: true);
        Assert.Equal(2, (await CommandLineRun.OfAsync("evaluate", "cross-language", "--laws", _folder.FullName)).Code);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
