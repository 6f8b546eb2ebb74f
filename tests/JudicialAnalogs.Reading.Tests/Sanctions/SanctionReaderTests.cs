using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Reading.Sanctions;

namespace JudicialAnalogs.Reading.Tests.Sanctions;

public class SanctionReaderTests
{
    private static readonly NormRef Part = NormRef.Parse("УК 900(1)");

    [Theory]
    [InlineData("штрафом в размере до одной тысячи двухсот месячных расчетных показателей.", PunishmentKind.Fine, null, 1200, PunishmentUnit.MonthlyIndices)]
    [InlineData("штрафом в размере от пятисот до двух тысяч месячных расчетных показателей.", PunishmentKind.Fine, 500, 2000, PunishmentUnit.MonthlyIndices)]
    [InlineData("штрафом в размере от двадцатикратной до пятидесятикратной суммы взятки.", PunishmentKind.Fine, 20, 50, PunishmentUnit.MultiplesOfSum)]
    [InlineData("штрафом от двухкратного до трехкратного размера похищенного имущества.", PunishmentKind.Fine, 2, 3, PunishmentUnit.MultiplesOfSum)]
    [InlineData("штрафом в размере пятидесятикратной суммы незаконно вывезенной суммы.", PunishmentKind.Fine, 50, 50, PunishmentUnit.MultiplesOfSum)]
    [InlineData("исправительными работами в размере до 200 месячных расчетных показателей.", PunishmentKind.CorrectiveWorks, null, 200, PunishmentUnit.MonthlyIndices)]
    [InlineData("привлечением к общественным работам на срок от трехсот до шестисот часов.", PunishmentKind.CommunityService, 300, 600, PunishmentUnit.Hours)]
    [InlineData("арестом на срок до пятидесяти суток.", PunishmentKind.Arrest, null, 50, PunishmentUnit.Days)]
    [InlineData("ограничением свободы на один год.", PunishmentKind.RestrictionOfLiberty, 12, 12, PunishmentUnit.Months)]
    [InlineData("лишением свободы на срок от шести месяцев до двух лет.", PunishmentKind.Imprisonment, 6, 24, PunishmentUnit.Months)]
    [InlineData("лишением свободы до шести лет.", PunishmentKind.Imprisonment, null, 72, PunishmentUnit.Months)]
    [InlineData("пожизненным лишением свободы.", PunishmentKind.LifeImprisonment, null, null, PunishmentUnit.Unspecified)]
    public void ReadsAMainPunishment(string text, PunishmentKind kind, int? minimum, int? maximum, PunishmentUnit unit) =>
        Assert.Equal([new SanctionAlternative(kind, minimum, maximum, unit)], One(text).Sanction.Alternatives);

    [Fact]
    public void TheSameSizeAndTheSameTermAreThoseOfThePunishmentBefore()
    {
        var sanction = One("штрафом в размере до ста месячных расчетных показателей либо исправительными работами в том же размере, либо ограничением свободы на срок от двух до семи лет, либо лишением свободы на тот же срок.").Sanction;
        Assert.Equal((null, 100m), (sanction.Of(PunishmentKind.CorrectiveWorks)!.Minimum, sanction.Of(PunishmentKind.CorrectiveWorks)!.Maximum!.Value));
        Assert.Equal((24m, 84m), (sanction.Of(PunishmentKind.Imprisonment)!.Minimum!.Value, sanction.Of(PunishmentKind.Imprisonment)!.Maximum!.Value));
    }

    [Fact]
    public void AdditionalPunishmentsAreObligatoryUnlessTheLawAllowsToLeaveThemOut()
    {
        var reading = One("лишением свободы на срок до двух лет с конфискацией имущества, с лишением права занимать определенные должности или заниматься определенной деятельностью на срок до трех лет или без такового, с выдворением за пределы Республики Казахстан иностранца или лица без гражданства.");
        Assert.Equal([AdditionalPunishmentKind.Confiscation, AdditionalPunishmentKind.Expulsion], reading.Sanction.Obligatory);
        Assert.Equal([AdditionalPunishmentKind.ProhibitionOfActivity], reading.Sanction.Optional);
        Assert.Equal(36, reading.Additional.Single(range => !range.Obligatory).MaximumMonths);
    }

    [Fact]
    public void AProhibitionMayBeForLife()
    {
        Assert.True(One("лишением свободы на срок до двух лет с пожизненным лишением права занимать определенные должности или заниматься определенной деятельностью.").Additional.Single().ForLife);
        var upToLife = One("лишением свободы на срок до двух лет, с лишением права занимать определенные должности или заниматься определенной деятельностью на срок от пяти лет до установления запрета занимать должность руководителя пожизненно.").Additional.Single();
        Assert.Equal((60m, null, true), (upToLife.MinimumMonths!.Value, upToLife.MaximumMonths, upToLife.ForLife));
    }

    [Fact]
    public void ExceptionsForPointsStandApartAndInheritWhatTheyDoNotName()
    {
        var table = Table("лишением свободы на срок от четырех до семи лет с конфискацией имущества, а в случаях, предусмотренных пунктом 2), лишением свободы на тот же срок либо штрафом в размере от десятикратной до двадцатикратной суммы дохода, с конфискацией имущества, пунктом 3), с пожизненным лишением права занимать определенные должности или заниматься определенной деятельностью.");
        Assert.Empty(table.Unread);
        Assert.Equal(["", "УК 900(1)(2)", "УК 900(1)(3)"], table.Readings.Select(reading => string.Join(",", reading.Points)));
        var second = table.Find(NormRef.Parse("УК 900(1)(2)"), default)!;
        Assert.Equal([PunishmentKind.Imprisonment, PunishmentKind.Fine], second.Alternatives.Select(alternative => alternative.Kind));
        Assert.Equal(84, second.Of(PunishmentKind.Imprisonment)!.Maximum);
        var third = table.Find(NormRef.Parse("УК 900(1)(3)"), default)!;
        Assert.Equal(84, third.Of(PunishmentKind.Imprisonment)!.Maximum);
        Assert.Equal([AdditionalPunishmentKind.Confiscation, AdditionalPunishmentKind.ProhibitionOfActivity], third.Obligatory);
        Assert.Equal([AdditionalPunishmentKind.Confiscation], table.Find(NormRef.Parse("УК 900(1)(1)"), default)!.Obligatory);
    }

    [Fact]
    public void AMissingUnitIsYearsByTheGeneralPartAndSaidSo()
    {
        var reading = One("лишением свободы на срок до двух лет, с лишением права занимать определенные должности или заниматься определенной деятельностью на срок до трех или без такового.");
        Assert.Equal(36, Assert.Single(reading.Additional).MaximumMonths);
        Assert.NotEmpty(reading.Remark);
    }

    [Theory]
    [InlineData("лишением свободы на срок до двух лет либо ссылкой.", "ссылкой.")]
    [InlineData("исправительными работами в том же размере.", "исправительными работами в том же размере.")]
    [InlineData("лишением свободы на срок до двухсот часов.", "лишением свободы на срок до двухсот часов.")]
    [InlineData("штрафом.", "штрафом.")]
    public void WhatIsNotUnderstoodIsListedAndNothingOfItUsed(string text, string remainder)
    {
        var table = Table(text);
        Assert.Empty(table.Readings);
        Assert.Equal(remainder, Assert.Single(table.Unread).Remainder);
    }

    [Fact]
    public void KazakhAndRussianWordsOfOneSanctionGiveTheSame()
    {
        var russian = One("штрафом в размере до двух тысяч месячных расчетных показателей либо исправительными работами в том же размере, либо привлечением к общественным работам на срок до шестисот часов, либо ограничением свободы на срок от двух до семи лет, либо лишением свободы на тот же срок, с лишением права занимать определенные должности или заниматься определенной деятельностью на срок до трех лет или без такового.");
        var kazakh = SanctionReader.Read([Norm(LawLanguage.Kazakh, "Әрекет –\nбелгілі бір лауазымдарды атқару немесе белгілі бір қызметпен айналысу құқығынан үш жылға дейінгі мерзімге айыра отырып немесе онсыз, екі мың айлық есептiк көрсеткiшке дейiнгi мөлшерде айыппұл салуға не сол мөлшерде түзеу жұмыстарына не алты жүз сағатқа дейінгі мерзімге қоғамдық жұмыстарға тартуға не екі жылдан жетi жылға дейінгі мерзімге бас бостандығын шектеуге не сол мерзімге бас бостандығынан айыруға жазаланады.")]);
        var reading = Assert.Single(kazakh.Readings);
        Assert.Equal(russian.Sanction.Alternatives, reading.Sanction.Alternatives);
        Assert.Equal(russian.Additional, reading.Additional);
    }

    [Fact]
    public void NotesAndDefinitionsAreNoSanctions() =>
        Assert.Empty(SanctionReader.Read([Norm(LawLanguage.Russian, "Деяние, которое наказывается по настоящей статье.\nПримечание. Лицо наказывается штрафом.")]).Readings);

    private static SanctionReading One(string text)
    {
        var table = Table(text);
        Assert.Empty(table.Unread);
        return Assert.Single(table.Readings);
    }

    private static SanctionTable Table(string text) => SanctionReader.Read([Norm(LawLanguage.Russian, "Деяние, –\nнаказывается " + text)]);

    private static Norm Norm(LawLanguage language, string text) => new(Part, language, "", text, null, null, "test", "");
}
