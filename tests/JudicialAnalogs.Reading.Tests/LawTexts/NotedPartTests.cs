using System.Text;
using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Reading.LawTexts.Internal;

namespace JudicialAnalogs.Reading.Tests.LawTexts;

public class NotedPartTests
{
    [Theory]
    [InlineData("Сноска. Часть третья – в редакции Закона РК от 27.12.2021 № 88-VII (в части первой статьи 5 вводится в действие с 01.01.2022).", "3")]
    [InlineData("Сноска. Часть 2-1 исключена Законом РК от 21.01.2019 № 217-VI.", "2-1")]
    [InlineData("Сноска. Пункт 9) части пятнадцатой - в редакции Закона РК от 27.12.2021 № 88-VII.", "15")]
    [InlineData("Сноска. Пункт 1 статьи 188 дополнен абзацем - Закон РК от 02.03.1998 № 211.", "1")]
    [InlineData("Ескерту. 15-тармаққа өзгеріс енгізілді – ҚР 16.01.2026 № 1-VIII Заңымен.", "15")]
    [InlineData("Сноска. Пункт 7) – в редакции Закона РК от 27.12.2021 № 88-VII.", null)]
    [InlineData("Сноска. Часть третья – в редакции Закона РК от 27.12.2021 № 88-VII; часть пятая – в редакции Закона РК от 28.12.2021 № 89-VII.", null)]
    [InlineData("Сноска. Статья 188 с изменениями, внесенными Законом РК от 21.01.2019 № 217-VI.", null)]
    [InlineData("Сноска. Заголовок статьи 300 – в редакции Закона РК от 27.12.2021 № 88-VII.", null)]
    [InlineData("Сноска. Части III, IV, V считать частями V, VI, VII - Законом РК от 10 июля 1998 г. № 282.", null)]
    public void A_note_is_about_a_part_only_where_it_names_that_one_alone(string note, string? part) => Assert.Equal(part, NotedPart.Of(note));

    [Fact]
    public void A_law_that_changed_one_part_leaves_the_days_of_the_others()
    {
        var read = LawTextReader.Read("a.txt", Encoding.UTF8.GetBytes("""
            УГОЛОВНЫЙ КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН

            Статья 1. Первая

            1. Одно.

            2. Другое.

            Сноска. Статья 1 с изменениями, внесенными Законом РК от 01.02.2016 № 1-V (вводится в действие с 01.03.2016).

            Сноска. Часть вторая – в редакции Закона РК от 21.01.2019 № 217-VI (вводится в действие с 01.02.2019).
            """));

        Assert.Equal(
            [("УК 1", new DateOnly(2019, 2, 1)), ("УК 1(1)", new DateOnly(2016, 3, 1)), ("УК 1(2)", new DateOnly(2019, 2, 1))],
            read.Norms.Select(norm => (norm.Reference.ToString(), norm.InForceFrom!.Value)));
    }
}
