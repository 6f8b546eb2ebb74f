using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Tests.Extraction;

/// <summary>Manners of writing that differ from the common one: hidden names, lists of counts, other headings, broken lines.</summary>
public sealed class OtherMannersTests
{
    private const string TwoCounts = """
        Дело №3514-25-00-1/211
        П Р И Г О В О Р
        г. Караганда                                             «17» июня 2025 года
        Специализированный межрайонный суд по уголовным делам Карагандинской области
        под председательством судьи Омаровой Р.С., с участием прокурора Ахметова А.К., рассмотрев
        материалы уголовного дела в отношении:
        Иванова Игоря Олеговича, родившегося 19 марта 1986 года в городе Темиртау, ранее
        судимого: приговором суда от 12.05.2018 года по ст.188 ч.3 п.2 УК РК к 4 годам лишения свободы;
        преданного суду по обвинению в совершении преступлений, предусмотренных ст.188 ч.3 п.3,
        ст.106 ч.2 п.8 УК РК,
        суд УСТАНОВИЛ:
        3 февраля 2025 года подсудимый Иванов И.О. проник в квартиру, причинив ущерб на общую сумму 590 000 тенге.
        Подсудимый Иванов по краже вину признал полностью, по другому эпизоду вину не признал.
        Суд, исследовав материалы дела, считает вину Иванова доказанной.
        Обстоятельством, отягчающим наказание, согласно ст.54 ч.1 п.1 УК РК является опасный рецидив преступлений. Защитник Петров А.А. просил
        признать смягчающим обстоятельством наличие малолетнего ребенка.
        Руководствуясь ст.ст.390, 395-398 УПК РК, суд
        ПРИГОВОРИЛ:
        Признать Иванова Игоря Олеговича виновным в совершении преступлений, предусмотренных ст.188 ч.3 п.3, ст.106 ч.2 п.8 УК РК, и назначить наказание:
        - по ст.188 ч.3 п.3 УК РК - лишение свободы сроком на четыре года с конфискацией имущества;
        - по ст.106 ч.2 п.8 УК РК - лишение свободы сроком на семь лет.
        В силу ст.58 ч.3 УК РК путем частичного сложения окончательное наказание определить Иванову И.О. в виде 8 (восьми) лет лишения свободы с отбыванием в учреждении максимальной безопасности.
        Зачесть в срок наказания время содержания под стражей с 6 февраля 2025 года.
        """;

    private const string HiddenNames = """
        7514-25-00-1/88
        ПРИГОВОР
        24 сентября 2025 года город Алматы
        Ауэзовский районный суд города Алматы в составе председательствующего судьи Т., с участием прокурора М., рассмотрел уголовное дело в отношении
        Б., 1995 года рождения, не судимого, обвиняемого по ч.3 ст.24, п.п.1), 3) ч.2 ст.190 УК;
        Д., 12.12.2001 года рождения, обвиняемого по ч.3 ст.24, п.1) ч.2 ст.190, ч.1 ст.385 УК.
        Установил:
        Б. и Д. 1 марта 2025 года пытались получить от потерпевшего 1 500 000 тенге.
        В суде Б. вину признал. Д. вину не признал.
        Проанализировав доказательства, суд находит вину Б. установленной.
        Раскаяние Б. суд относит к смягчающим обстоятельствам. Группа лиц по предварительному сговору отягчающим обстоятельством не признается, так как является квалифицирующим признаком.
        Приговорил:
        Б. признать виновным по ч.3 ст.24, п.п.1), 3) ч.2 ст.190 УК и назначить наказание в виде 1 (одного) года 6 месяцев лишения свободы. На основании ст.63 УК наказание считать условным, установив пробационный контроль сроком на 1 год 6 месяцев.
        Д. признать виновным по ч.3 ст.24, п.1) ч.2 ст.190 УК и назначить наказание в виде привлечения к общественным работам на срок 200 (двести) часов.
        Д. по ч.1 ст.385 УК признать невиновным и оправдать за отсутствием состава уголовного проступка.
        """;

    private const string KazakhTwo = """
        1910-26-00-1/44 іс
        ҮКІМ
        2026 жылғы 12 ақпан      Талғар қаласы
        Алматы облысының Талғар аудандық соты судья Г.М. Омарованың төрағалығымен, сотталушылар Р.Т. Ахметовтің, С.Қ. Серіковтің қатысуымен
        Ахметов Рүстем Тоқтарұлына, 1992 жылы 4 сәуірде туған, бұрын ҚК-нің 188-бабының 2-бөлігі 1-тармағы бойынша 2 жылға бас бостандығын шектеу жазасына сотталған,
        Серіков Самат Қайратұлына, 2000 жылы 30 қыркүйекте туған, бұрын сотталмаған,
        ҚК-нің 191-бабының 2-бөлігінің 1), 3) тармақтарымен айыпталған қылмыстық істі қарап,
        АНЫҚТАДЫ:
        Сотталушылар 2025 жылғы 20 қазанда телефонды тартып алып, 180 000 теңге залал келтірген.
        Сотталушы Р.Т. Ахметов кінәсін ішінара мойындады. Сотталушы С.Қ. Серіков кінәсін толық мойындады.
        Сот іс материалдарын зерделеп, сотталушылардың кінәсі толық дәлелденді деген тұжырымға келді.
        С.Қ. Серіковтің жазасын жеңілдететін мән-жайларға сот оның шын жүректен өкінуін, жас баласының болуын жатқызады. Р.Т. Ахметовке қатысты жеңілдететін мән-жайлар жоқ.
        Р.Т. Ахметовтің жазасын ауырлататын мән-жай ретінде ҚК-нің 54-бабы 1-бөлігінің 12) тармағына сәйкес масаң күйде қылмыс жасауын таниды.
        ҮКІМ ШЫҒАРДЫ:
        Рүстем Тоқтарұлы Ахметов ҚК-нің 191-бабының 2-бөлігінің 1), 3) тармақтары бойынша кінәлі деп танылсын және оған бас бостандығынан 4 (төрт) жылға айыру жазасы тағайындалсын.
        Самат Қайратұлы Серіков ҚК-нің 191-бабының 2-бөлігінің 1), 3) тармақтары бойынша кінәлі деп танылсын және оған 3 (үш) жыл мерзімге бас бостандығынан айыру жазасы тағайындалсын. Тағайындалған жаза шартты деп есептелсін, 3 жыл мерзімге пробациялық бақылау белгіленсін.
        """;

    [Fact]
    public void Each_count_has_its_own_punishment_and_the_total_is_final()
    {
        var defendant = Assert.Single(Reading.Of(TwoCounts).Act.Defendants);
        Assert.Equal(["УК 188(3)(3)", "УК 106(2)(8)"], defendant.Counts.Select(count => count.Found!.ToString()));
        Assert.Equal([48m, 84m], defendant.Counts.Select(count => count.Punishment!.Amount));
        Assert.Equal(new Punishment(PunishmentKind.Imprisonment, 96, PunishmentUnit.Months), defendant.FinalPunishment);
        Assert.Equal("УК 188(3)(2)", Assert.Single(defendant.PriorConvictions).Qualification!.ToString());
        Assert.Equal(Recidivism.Dangerous, defendant.Recidivism);
        Assert.Equal(Plea.Partial, defendant.Plea);
        Assert.Equal(["54(1)(1)"], defendant.AcceptedFactors.Select(code => code.ToString()));
        Assert.Contains(defendant.Factors, factor => factor.Standing == FactorStanding.Claimed && factor.Code.ToString() == "53(1)(4)");
    }

    [Fact]
    public void Persons_hidden_behind_initials_are_told_apart()
    {
        var defendants = Reading.Of(HiddenNames).Act.Defendants;
        Assert.Equal(["Б.", "Д."], defendants.Select(defendant => defendant.Pseudonym));
        Assert.Equal(new Punishment(PunishmentKind.Imprisonment, 18, PunishmentUnit.Months, Conditional: true), defendants[0].FinalPunishment);
        Assert.Equal(new Punishment(PunishmentKind.CommunityService, 200, PunishmentUnit.Hours), defendants[1].FinalPunishment);
        Assert.Equal([OffenceStage.Attempt, OffenceStage.Completed], defendants[1].Counts.Select(count => count.Stage));
        Assert.Equal([false, true], defendants[1].Counts.Select(count => count.Acquitted));
        Assert.Equal(["53(1)(11)"], defendants[0].AcceptedFactors.Select(code => code.ToString()));
        Assert.Empty(defendants[1].AcceptedFactors);
        Assert.All(defendants, defendant => Assert.Contains(defendant.Factors, factor => factor.Standing == FactorStanding.ElementOfOffence));
    }

    [Fact]
    public void Two_kazakh_defendants_keep_their_own_punishments_and_factors()
    {
        var defendants = Reading.Of(KazakhTwo).Act.Defendants;
        Assert.Equal(2, defendants.Count);
        Assert.All(defendants, defendant => Assert.Equal(new Qualification("191", "2", ["1", "3"]), Assert.Single(defendant.Counts).Found));
        Assert.Equal(new Punishment(PunishmentKind.Imprisonment, 48, PunishmentUnit.Months), defendants[0].FinalPunishment);
        Assert.Equal(new Punishment(PunishmentKind.Imprisonment, 36, PunishmentUnit.Months, Conditional: true), defendants[1].FinalPunishment);
        Assert.Equal(["54(1)(12)"], defendants[0].AcceptedFactors.Select(code => code.ToString()));
        Assert.Equal(["53(1)(11)", "53(1)(4)"], defendants[1].AcceptedFactors.Select(code => code.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("УК 188(2)(1)", Assert.Single(defendants[0].PriorConvictions).Qualification!.ToString());
        Assert.Equal([Plea.Partial, Plea.Admitted], defendants.Select(defendant => defendant.Plea));
    }
}
