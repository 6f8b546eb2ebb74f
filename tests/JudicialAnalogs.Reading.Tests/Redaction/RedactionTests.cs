using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.Reading.Tests.Redaction;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("Ахметов")]
    [InlineData("Сидоров")]
    [InlineData("Данияр")]
    [InlineData("Сергеев")]
    [InlineData("900211300123")]
    [InlineData("11.02.1990")]
    [InlineData("Заречная")]
    [InlineData("111 22 33")]
    public void Nothing_personal_stays_in_a_russian_act(string secret) =>
        Assert.DoesNotContain(secret, Reading.Of(Acts.RussianVerdict).Act.Text, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Ахметов")]
    [InlineData("Қасымов")]
    [InlineData("Ерлан")]
    [InlineData("880505300999")]
    [InlineData("5 мамыр")]
    public void Nothing_personal_stays_in_a_kazakh_act(string secret) =>
        Assert.DoesNotContain(secret, Reading.Of(Acts.KazakhVerdict).Act.Text, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void One_person_has_one_pseudonym_in_every_case_form()
    {
        var act = Reading.Of(Acts.RussianVerdict).Act;
        Assert.Equal("А.", act.Defendants[0].Pseudonym);
        Assert.Contains("А. тайно похитил", act.Text, StringComparison.Ordinal);
        Assert.Contains("Взыскать с А. принудительный", act.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Пробеловоа")]
    [InlineData("Проделова")]
    [InlineData("Пробеловва")]
    [InlineData("Пробелва")]
    public void A_name_with_a_slip_in_it_is_hidden_like_the_name(string slip)
    {
        var text = $"УСТАНОВИЛ:\nПотерпевшая Пробелова А.Б. пояснила, что заявила о краже. Затем {slip} опознала телефон.\nПРИГОВОРИЛ:\nгражданский иск удовлетворить.";
        Assert.DoesNotContain(slip, Reading.Of(text).Act.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Проба", "Проба изъята")]
    [InlineData("Пробация", "Пробация установлена")]
    [InlineData("Павлодар", "Прибыл в Павлодар Павлов А.Б.")]
    public void A_word_that_only_begins_like_a_name_stays(string word, string sentence)
    {
        var text = $"УСТАНОВИЛ:\nПотерпевшая Пробелова А.Б. пояснила, что заявила о краже. {sentence} на месте.\nПРИГОВОРИЛ:\nгражданский иск удовлетворить.";
        Assert.Contains(word, Reading.Of(text).Act.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ending_behind_initials_goes_with_the_name_and_stays_behind_the_pseudonym()
    {
        var read = Reading.Of(Acts.KazakhVerdict + "\nЕ.Е. Ахметов Д.Д. Қасымовқа өтесін, ал Қасымов Д.Д.-дан қолхат алынсын.");
        Assert.Contains(read.Redaction.Found, datum => read.Redaction.Original.Substring(datum.Span.Start, datum.Span.Length) == "Қасымов Д.Д.-дан");
        Assert.Contains(".-дан қолхат алынсын", read.Act.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Officials_stay_when_the_setting_says_so()
    {
        var text = Reading.Of(Acts.RussianVerdict, new ReadingOptions { RedactOfficials = false }).Act.Text;
        Assert.Contains("Омаровой Г.К.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Сидоров", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_of_the_two_texts_answer_to_each_other()
    {
        var map = Reading.Of(Acts.RussianVerdict).Redaction;
        var place = map.Redacted.IndexOf("тайно похитил", StringComparison.Ordinal);
        var source = map.ToOriginal(new TextSpan(place, "тайно похитил".Length));
        Assert.Equal("тайно похитил", map.Original.Substring(source.Start, source.Length));
        Assert.Equal(new TextSpan(place, "тайно похитил".Length), map.ToRedacted(source));
    }

    [Fact]
    public void A_number_of_twelve_digits_never_passes_even_when_it_is_broken_up()
    {
        var text = Acts.RussianVerdict.Replace("ИИН 900211300123", "ИИН 900211 300123, БИН 9002-1130-0123", StringComparison.Ordinal);
        var redacted = Reading.Of(text).Act.Text;
        Assert.DoesNotContain("300123", redacted, StringComparison.Ordinal);
        Assert.DoesNotContain("1130-0123", redacted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Перед судом предстал Тлеген Арман. Год рождения – 1986.", "Тлеген")]
    [InlineData("Подсудимый АЛИЕВ Рустам Карим угли, паспорт FA 1234567.", "АЛИЕВ")]
    [InlineData("Сотталушы Серікқызы Айгүл (тумысы 1972 жылдың 9 желтоқсаны).", "Айгүл")]
    [InlineData("Подсудимый Оспанов Марат Азаматулы, не судим.", "Азаматулы")]
    [InlineData("Подсудимый Ким О.В., имеет сына Виталия и дочь Инну.", "Виталия")]
    [InlineData("Подсудимый Ким О.В., появившийся на свет 25 февраля 1971 года, ИИН 710225300992.", "25 февраля")]
    [InlineData("Подсудимый Ким О.В. (род. 30.01.2001).", "30.01.2001")]
    [InlineData("Подсудимый Ким О.В. взял товар у ИП «Тлемисов».", "Тлемисов")]
    [InlineData("Подсудимый Ким О.В. подделал подписи экспедиторов Бектурова и Жанабаевой.", "Жанабаевой")]
    [InlineData("Подсудимый Ким О.В., как видел стоявший рядом Бектуров, ушёл.", "Бектуров")]
    [InlineData("Сотталушы Ә. Бекқали, 11.11.1985 ж.т., үйленген.", "11.11.1985")]
    public void A_person_is_hidden_however_the_name_is_made(string introduction, string secret) =>
        Assert.DoesNotContain(secret, Reading.Of(Acts.RussianVerdict.Replace("УСТАНОВИЛ", introduction + "\nУСТАНОВИЛ", StringComparison.Ordinal)).Act.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Азаматов")]
    [InlineData("Соседов")]
    [InlineData("Мужиков")]
    [InlineData("Врачев")]
    [InlineData("Братчиков")]
    [InlineData("Экспертов")]
    [InlineData("Сынақов")]
    public void A_surname_from_the_stem_of_a_role_is_hidden(string surname)
    {
        var text = Acts.RussianVerdict.Replace("УСТАНОВИЛ", $"Свидетель {surname} Н.К. видел всё. {surname} вызвал полицию.\nУСТАНОВИЛ", StringComparison.Ordinal);

        Assert.DoesNotContain(surname, Reading.Of(text).Act.Text, StringComparison.Ordinal);
    }
}
