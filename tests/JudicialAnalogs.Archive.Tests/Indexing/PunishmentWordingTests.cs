using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Archive.Tests.Indexing;

public class PunishmentWordingTests
{
    [Theory]
    [InlineData("Подсудимый похитил телевизор. Прокурор просит назначить наказание в виде лишения свободы на 3 года. Ущерб возмещён.")]
    [InlineData("Подсудимый похитил телевизор. Суд назначает штраф в размере 100 МРП. Ущерб возмещён.")]
    [InlineData("Подсудимый похитил телевизор. Назначено ограничение свободы, исправительные работы не применялись. Ущерб возмещён.")]
    [InlineData("Подсудимый похитил телевизор. Избрать меру УСЛОВНО с пробационным контролем. Ущерб возмещён.")]
    [InlineData("Подсудимый похитил телевизор. Оған екі жыл бас бостандығынан айыру жазасы тағайындалды. Ущерб возмещён.")]
    [InlineData("Подсудимый похитил телевизор. Айыппұл 200 АЕК мөлшерінде салынды. Ущерб возмещён.")]
    public void A_sentence_on_punishment_is_blanked_and_its_neighbours_stay(string text)
    {
        var blanked = PunishmentWording.Blank(text, new TextSpan(0, text.Length));

        Assert.Equal(text.Length, blanked.Length);
        Assert.Equal(["Подсудимый похитил телевизор.", "Ущерб возмещён."], blanked.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal(text.IndexOf("Ущерб", StringComparison.Ordinal), blanked.IndexOf("Ущерб", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_without_punishment_stays_as_it_is()
    {
        const string text = "Подсудимый через окно проник в дом. Потерпевшему причинён ущерб 120 000 тенге.";

        Assert.Equal(text, PunishmentWording.Blank(text, new TextSpan(0, text.Length)));
    }

    [Fact]
    public void Only_the_part_asked_for_is_returned()
    {
        const string text = "Первое предложение о краже. Наказание назначено в виде штрафа. Последнее предложение.";
        var span = new TextSpan(28, 35);

        var blanked = PunishmentWording.Blank(text, span);

        Assert.Equal(span.Length, blanked.Length);
        Assert.DoesNotContain("штраф", blanked, StringComparison.Ordinal);
    }
}
