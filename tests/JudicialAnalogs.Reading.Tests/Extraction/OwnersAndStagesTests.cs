using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.Reading.Tests.Extraction;

/// <summary>Ways of writing in which it is easily mistaken whose a circumstance is, what was charged or what was damaged.</summary>
public sealed class OwnersAndStagesTests
{
    private const string PersonByPerson = """
        Дело № 1512-25-00-1/78
        ПРИГОВОР
        14 мая 2025 года                                     город Актобе
        Судья Омарова Г.К. (Суд № 2 города Актобе Актюбинской области), с участием прокурора Сергеева П.П., адвоката Ли В.В., рассмотрев дело по обвинению:
        Ахметова Данияра Сериковича, ИИН 900211300123, дата рождения: 11.02.1990 года, ранее осуждавшегося: 3 апреля 2019 года по ч. 1 ст. 190 УК РК к 1 году ограничения свободы,
        Гусева Кирилла Львовича (12.03.1991 года рождения), не судимого,
        преданных суду по обвинению в совершении преступления, предусмотренного п. 1) ч. 2 ст. 188 УК РК,
        УСТАНОВИЛ:
        10 января 2025 года Ахметов и Гусев пытались похитить телевизор стоимостью 90.000 тенге и велосипед. Ущерб, причиненный потерпевшему, равен 164.500 тенге.
        Ахметов согласился с обвинением полностью. Частично признав вину, Гусев пояснил, что велосипед не брал.
        Доказательства согласуются между собой и признаются судом достаточными.
        По мнению прокурора, Ахметов заслуживает 3 лет лишения свободы.
        В качестве смягчающих обстоятельств суд признает раскаяние (п. 11) ч. 1 ст. 53 УК РК). Отягчающим обстоятельством наказание Ахметова суд признает состояние опьянения (п. 12) ч. 1 ст. 54 УК РК).
        Наказание Ахметова за покушение (ч. 3 ст. 24 УК РК) не превышает трех четвертей.
        Гусев характеризуется положительно.
        Смягчающим обстоятельством суд признает наличие малолетнего ребенка (п. 4) ч. 1 ст. 53 УК РК). Просьба обвинения признать отягчающим совершение деяния группой отклоняется: этот признак входит в состав.
        Возможности исправить Гусева без изоляции суд не находит, учитывая дерзость содеянного.
        ПРИГОВОРИЛ:
        Ахметова Данияра Сериковича признать виновным по п. 1) ч. 2 ст. 188 УК РК и назначить 100 часов общественных работ.
        Гусева Кирилла Львовича признать виновным по п. 1) ч. 2 ст. 188 УК РК и назначить 1 год лишения свободы.
        """;

    private readonly CourtAct act = Reading.Of(PersonByPerson).Act;

    [Fact]
    public void Defendants_come_first_among_the_pseudonyms() => Assert.Equal(["А.", "Б."], act.Defendants.Select(defendant => defendant.Pseudonym));

    [Fact]
    public void A_circumstance_is_of_whom_the_paragraph_or_the_one_before_speaks() => Assert.Equal(
        ["53(1)(11) 54(1)(12)", "53(1)(4)"],
        act.Defendants.Select(defendant => string.Join(' ', defendant.AcceptedFactors)));

    [Fact]
    public void A_refusal_is_quoted_with_its_refusal_and_kept_from_the_other_defendant()
    {
        Assert.DoesNotContain(act.Defendants[0].Factors, factor => factor.Code.ToString() == "54(1)(3)");
        var refused = Assert.Single(ExtractedAct.Of(Reading.Of(PersonByPerson)).Defendants[1].RejectedFactors);
        Assert.Equal(new ExtractedFactor("54(1)(3)", "Просьба обвинения признать отягчающим совершение деяния группой отклоняется"), refused);
    }

    [Fact]
    public void An_attempt_named_in_the_reasoning_is_the_stage_of_the_only_offence() =>
        Assert.Equal([OffenceStage.Attempt, OffenceStage.Completed], act.Defendants.Select(defendant => defendant.Counts[0].Stage));

    [Fact]
    public void An_earlier_conviction_is_not_charged() =>
        Assert.Equal(["УК 188(2)(1)", "УК 190(1)"], new[] { act.Defendants[0].Counts[0].Charged!, act.Defendants[0].PriorConvictions[0].Qualification! }.Select(place => place.ToString()));

    [Fact]
    public void The_whole_damage_is_taken_and_a_dot_groups_its_digits() => Assert.Equal(164_500m, act.Defendants[0].Counts[0].DamageTenge);

    [Fact]
    public void Answers_to_the_charge_are_read_in_other_words() => Assert.Equal([Plea.Admitted, Plea.Partial], act.Defendants.Select(defendant => defendant.Plea));

    [Fact]
    public void A_court_in_brackets_behind_its_judge_is_read() => Assert.Equal("Суд № 2 города Актобе Актюбинской области", act.Court);

    [Fact]
    public void That_isolation_is_needed_pulls_towards_a_harsher_punishment() =>
        Assert.Equal(ArgumentEffect.Harsher, Assert.Single(act.KeyArguments, argument => argument.Quote.StartsWith("Возможности", StringComparison.Ordinal)).Effect);

    [Fact]
    public void An_index_converted_into_tenge_stays_the_measure() => Assert.Equal(
        new Punishment(PunishmentKind.Fine, 360, PunishmentUnit.MonthlyIndices),
        Reading.Of(Acts.KazakhVerdict.Replace("және оған 3 (үш) жыл мерзімге бас бостандығынан айыру жазасы тағайындалсын", "және 360 АЕК мөлшерінде, яғни 1329120 (бір миллион үш жүз жиырма тоғыз мың жүз жиырма) теңге айыппұлға кесілсін", StringComparison.Ordinal)).Act.Defendants[0].FinalPunishment);

    [Fact]
    public void Points_in_quotes_before_their_kazakh_level_word_are_read() => Assert.Equal(
        ["53(1)(11)"],
        Reading.Of(Acts.KazakhVerdict.Replace("1-бөлігі 11) тармағына", "1-бөлігінің «11» тармағына", StringComparison.Ordinal)).Act.Defendants[0].AcceptedFactors.Select(code => code.ToString()));

    [Fact]
    public void A_code_by_its_letters_is_nobodys_name()
    {
        var read = Reading.Of(Acts.KazakhVerdict.Replace("ҚК-нің 106-бабының 1-бөлігімен айыпталған", "Сотталушы ҚК-нің 106-бабының 1-бөлігімен айыпталған", StringComparison.Ordinal));
        Assert.Contains("ҚК-нің 106-бабының", read.Act.Text, StringComparison.Ordinal);
        Assert.Single(read.Act.Defendants);
    }
}
