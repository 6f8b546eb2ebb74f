using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Language.Sentences;

namespace JudicialAnalogs.Language.Tests.Sentences;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Осужден по ст. 188 ч. 3 УК РК.| Вину признал.")]
    [InlineData("Судья А.Б. Соколов рассмотрел дело.| Стороны согласны.")]
    [InlineData("Заявил адвокат Соколов А.Б.| Истец возражал.")]
    [InlineData("Проживает по ул. Абая, д. 5, кв. 7.| Не работает.")]
    [InlineData("Судом взыскано 5.5 млн. тенге и пени.| Решение вступило в силу.")]
    [InlineData("Дело рассмотрено 19 декабря 2025 г.| Суд установил следующее.")]
    [InlineData("Житель г. Алматы обратился в суд.| Иск принят.")]
    [InlineData("Ущерб, расходы и т.д.| Суд учел это.")]
    [InlineData("Сотталушы ұрлық және т.б. қылмыс жасаған.| Сот мұны ескерді.")]
    [InlineData("1. Иск удовлетворить.| 2. Взыскать пошлину.")]
    [InlineData("Он спросил: «Где деньги?»| Ответа не было.")]
    [InlineData("ҚК-нің 188-бабы 3-б. 3) тармағы.| Жаза тағайындалды.")]
    public void Sentences_end_where_a_reader_ends_them(string marked)
    {
        var text = marked.Replace("|", string.Empty, StringComparison.Ordinal);
        var found = SentenceSplitter.Split(text).Select(sentence => sentence.Of(text).ToString());
        Assert.Equal(marked.Split('|', StringSplitOptions.TrimEntries), found);
    }

    [Fact]
    public void Wrapped_lines_stay_one_paragraph_and_headings_stand_alone()
    {
        const string text = "П Р И Г О В О Р\nСуд первой инстанции\nустановил вину.\n\nПРИГОВОРИЛ:\n1) признать виновным\n2) взыскать";
        Assert.Equal(5, ParagraphSplitter.Split(text).Count);
    }

    [Fact]
    public void Sentences_cover_everything_but_white_space_in_order() => Prop.ForAll(Texts.Arbitrary(), text =>
    {
        var covered = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            if (sentence.Length < 1 || sentence.Start < covered || sentence.End > text.Length
                || !text.AsSpan(covered, sentence.Start - covered).IsWhiteSpace())
                return false;
            covered = sentence.End;
        }

        return text.AsSpan(covered).IsWhiteSpace();
    }).Check(Texts.Run);
}
