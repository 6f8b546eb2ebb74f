using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Archive.Tests.Indexing;

public sealed class TwinRowsTests
{
    [Fact]
    public void Article_gives_its_title_and_its_whole_a_part_its_text_and_a_point_of_a_part_nothing()
    {
        Norm[] russian =
        [
            Of(LawLanguage.Russian, "Кража", "весь текст", "188"), Of(LawLanguage.Russian, "Кража", "часть", "188", "1"),
            Of(LawLanguage.Russian, "Кража", "пункт", "188", "1", "2"), Of(LawLanguage.Russian, "Разбой", "без близнеца", "192"),
        ];
        Norm[] kazakh =
        [
            Of(LawLanguage.Kazakh, "Ұрлық", "бүкіл мәтін", "188"), Of(LawLanguage.Kazakh, "Ұрлық", "бөлік", "188", "1"), Of(LawLanguage.Kazakh, "Ұрлық", "тармақ", "188", "1", "2"),
        ];

        Assert.Equal(
            [new("Кража", "Ұрлық"), new("Кража\nвесь текст", "Ұрлық\nбүкіл мәтін"), new TrainingRow("часть", "бөлік")],
            TwinRows.Of(russian, kazakh));
    }

    private static Norm Of(LawLanguage language, string title, string text, string article, string? part = null, string? point = null) =>
        new(NormRef.Of("УК", article, part, point), language, title, text, null, null, "file", "hash");
}
