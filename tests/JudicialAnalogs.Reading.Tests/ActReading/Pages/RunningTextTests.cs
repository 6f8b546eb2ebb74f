using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Pages;

namespace JudicialAnalogs.Reading.Tests.ActReading.Pages;

public sealed class RunningTextTests
{
    [Theory]
    [InlineData("месячных расчетных показ-\nателей", "месячных расчетных показателей")]
    [InlineData("ПРИГО-\r\nВОР", "ПРИГОВОР")]
    [InlineData("шестиде-\n   сяти часам", "шестидесяти\nчасам")]
    [InlineData("жаза тағайын-\nдалсын", "жаза тағайындалсын")]
    [InlineData("под\u00ADсу\u00AD\nдимый", "подсудимый")]
    public void A_divided_word_is_whole_again(string source, string text) => Assert.Equal(text, RunningText.Of(source).Text);

    [Theory]
    [InlineData("учреждение уголовно-\nисполнительной системы", "учреждение уголовно-исполнительной\nсистемы")]
    [InlineData("Кодекстің 188-\nбабының 3-бөлігі", "Кодекстің 188-бабының\n3-бөлігі")]
    [InlineData("Ким-\nПетрова дала показания", "Ким-Петрова\nдала показания")]
    [InlineData("кто-\nто открыл", "кто-то\nоткрыл")]
    [InlineData("қылмыстық-\nатқару жүйесі; қылмыстық-атқару кодексі", "қылмыстық-атқару\nжүйесі; қылмыстық-атқару кодексі")]
    [InlineData("жан-\nжақты, ол жан және жақты деген", "жан-жақты,\nол жан және жақты деген")]
    public void A_hyphen_of_the_word_itself_stays(string source, string text) => Assert.Equal(text, RunningText.Of(source).Text);

    [Fact]
    public void A_soft_hyphen_before_a_line_of_its_own_goes_and_the_line_stays() =>
        Assert.Equal("приговор\nЮсупова", RunningText.Of("приговор\u00AD\nЮсупова").Text);

    [Theory]
    [InlineData("вина доказана -\nпоказаниями")]
    [InlineData("список:\n- первое\n- второе")]
    [InlineData("2015-\n2016 годы")]
    [InlineData("в конце черта-")]
    [InlineData("-\nа")]
    public void What_is_no_division_stays(string source) => Assert.Equal(source, RunningText.Of(source).Text);

    [Theory]
    [InlineData("конец\n2\nначало", "конец\nначало")]
    [InlineData("a\n- 1 -\nb\n– 2 –\nc\n—3—\nd", "a\nb\nc\nd")]
    [InlineData("a\nстр. 2\nb\n3 из 12\nc", "a\nb\nc")]
    [InlineData("a\n2-бет\nb\n3/7\nc", "a\nb\nc")]
    public void Numbers_of_pages_are_left_out(string source, string text) => Assert.Equal(text, RunningText.Of(source).Text);

    [Theory]
    [InlineData("сумма\n48\nтенге")]
    [InlineData("1\nначало")]
    [InlineData("a\n5000\nb")]
    [InlineData("a\n2 года\nb")]
    public void Other_numbers_stay(string source) => Assert.Equal(source, RunningText.Of(source).Text);

    [Fact]
    public void A_span_leads_to_the_words_of_the_source_with_what_the_page_put_inside()
    {
        var running = RunningText.Of("Судом допро-\nшен и Ива-\nнов.\n2\nВиновен.");

        var name = running.Text.IndexOf("Иванов", StringComparison.Ordinal);

        Assert.Equal("Судом допрошен\nи Иванов.\nВиновен.", running.Text);
        Assert.Equal("Ива-\nнов", running.Quote(new TextSpan(name, 6)));
        Assert.Equal(running.Source.Length, running.ToSource(new TextSpan(0, running.Text.Length)).Length);
        Assert.Equal("Виновен.", running.Quote(new TextSpan(running.Text.IndexOf('В', 1), 8)));
        Assert.Throws<ArgumentOutOfRangeException>(() => running.ToSource(new TextSpan(0, running.Text.Length + 1)));
    }

    [Fact]
    public void Every_place_leads_to_the_same_sign_of_the_source_whatever_the_text()
    {
        var random = new Random(11);
        for (var round = 0; round < 2_000; round++)
        {
            var source = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var running = RunningText.Of(source);
            for (var place = 0; place < running.Text.Length; place++)
            {
                var sign = source[running.ToSource(new TextSpan(place, 1)).Start];
                Assert.True(running.Text[place] == sign || (running.Text[place], sign) == ('\n', ' '), $"{source} at {place}");
            }
        }
    }

    private static readonly string[] Pieces = ["а", "суд", "-", "\n", "\r\n", "\u00AD", " ", "2", "- 3 -", "\n2\n", "о", "А", "стр. 4", "ий"];
}
