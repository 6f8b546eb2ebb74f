using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Tests.Extraction.Factors;

namespace JudicialAnalogs.Reading.Tests.Extraction;

/// <summary>Turns of speech in which judges argue, and what is said beside the arguments, each in a reasoning of its own.</summary>
public sealed class ArgumentVarietyTests
{
    private static readonly (ArgumentEffect? Effect, string Sentence)[] Russian =
    [
        (ArgumentEffect.Harsher, "Возможности исправления подсудимого без изоляции от общества суд не видит."),
        (ArgumentEffect.Harsher, "Суд не находит оснований для применения ст. 63 УК РК, учитывая тяжесть содеянного и данные о личности."),
        (ArgumentEffect.Harsher, "Ходатайство защитника о прекращении дела за примирением отклонено, потому что вред потерпевшему не заглажен."),
        (ArgumentEffect.Harsher, "Вопреки доводам защиты явки с повинной не было, подсудимый задержан на месте."),
        (ArgumentEffect.Harsher, "Отягчающим обстоятельством суд признает опьянение, так как оно прямо способствовало преступлению."),
        (ArgumentEffect.Harsher, "Штраф не может быть назначен ввиду отсутствия у подсудимого заработка."),
        (ArgumentEffect.Harsher, "Довод адвоката о тяжелом материальном положении ничем не подтвержден и потому во внимание не принимается."),
        (ArgumentEffect.Harsher, "При таком отягчающем обстоятельстве ч. 2 ст. 55 УК РК применена быть не может."),
        (ArgumentEffect.Milder, "Мнение прокурора о рецидиве ошибочно, так как прежняя судимость погашена."),
        (ArgumentEffect.Milder, "Совершение преступления группой лиц повторно учтено быть не может, поскольку является признаком состава."),
        (ArgumentEffect.Milder, "Утверждение обвинителя об особо активной роли не подтверждено, поэтому отягчающим оно не признается."),
        (ArgumentEffect.Milder, "Поскольку ущерб возмещен, а санкция альтернативна, лишение свободы назначено быть не может в силу п. 1 ч. 1 ст. 55 УК РК."),
        (ArgumentEffect.Milder, "Учитывая молодость, раскаяние и полное возмещение вреда, суд считает возможным применить ст. 63 УК РК."),
        (ArgumentEffect.Milder, "Квалифицирующий признак значительного ущерба не нашел подтверждения и подлежит исключению."),
        (ArgumentEffect.Milder, "Подсудимый имеет постоянный заработок, поэтому суд ограничивается штрафом."),
        (ArgumentEffect.Guilt, "Версия подсудимого о непричастности опровергается показаниями свидетелей и записью камеры."),
        (ArgumentEffect.Guilt, "Показания потерпевшего последовательны, оснований для оговора нет, поэтому суд им доверяет."),
        (null, "Прокурор просил назначить 5 лет лишения свободы, адвокат просил о снисхождении."),
        (null, "Адвокат полагал, что вина не доказана, и просил применить ст. 63 УК РК."),
        (null, "Свидетель показал, что видел подсудимого у магазина."),
        (null, "Потерпевший пояснил, что вернулся домой и обнаружил пропажу телефона."),
        (null, "Процессуальные издержки по делу отсутствуют."),
    ];

    private static readonly (ArgumentEffect? Effect, string Sentence)[] Kazakh =
    [
        (ArgumentEffect.Harsher, "Ауырлататын мән-жай болғандықтан, ҚК-нің 55-бабының 2-бөлігі қолданылмайды."),
        (ArgumentEffect.Harsher, "Қорғаушының шартты жаза туралы өтінішін сот қабылдамайды, өйткені сотталушы бұрын да сотталған."),
        (ArgumentEffect.Harsher, "Сотталушының қауіптілігін ескере отырып, сот оны қоғамнан оқшаулау қажет деп санайды."),
        (ArgumentEffect.Harsher, "Қорғаушының залал өтелген деген уәжі расталмады, сондықтан ол ескерілмейді."),
        (ArgumentEffect.Harsher, "Айыппұл жазаның мақсатына жеткізбейді, өйткені сотталушының табысы жоқ."),
        (ArgumentEffect.Milder, "Прокурордың топ туралы пікірімен сот келіспейді, өйткені ол қылмыс құрамының белгісі."),
        (ArgumentEffect.Milder, "Бұрынғы соттылық жойылғандықтан, қылмыстың қайталануы жоқ."),
        (ArgumentEffect.Milder, "Сотталушының отбасын, өкінгенін ескере отырып, сот оны қоғамнан оқшауламай түзеуге болады деп табады."),
        (ArgumentEffect.Milder, "ҚК-нің 55-бабының 2-бөлігіне сәйкес мерзім ең жоғары мерзімнің үштен екісінен аспауға тиіс."),
        (ArgumentEffect.Milder, "Сотталушының тұрақты табысы бар, сондықтан айыппұл жеткілікті."),
        (ArgumentEffect.Guilt, "Сотталушының нұсқасы куәлардың айғағымен және бейнежазбамен жоққа шығарылады."),
        (ArgumentEffect.Guilt, "Жәбірленушінің айғағы басқа дәлелдемелермен үйлеседі, сондықтан оған сенбеуге негіз жоқ."),
        (null, "Прокурор 5 жыл бас бостандығынан айыруды сұрады, қорғаушы шартты жаза сұрады."),
        (null, "Қорғаушы 63-бапты қолдануды сұрады."),
        (null, "Куә сотталушыны дүкен жанында көргенін айтты."),
        (null, "Процестік шығындар жоқ."),
    ];

    [Fact]
    public void Russian_arguments_are_told_with_their_effect_and_seldom_mistaken() => Judge(Russian, ReasonedVerdict.InRussian);

    [Fact]
    public void Kazakh_arguments_are_told_with_their_effect_and_seldom_mistaken() => Judge(Kazakh, ReasonedVerdict.InKazakh);

    private static void Judge((ArgumentEffect? Effect, string Sentence)[] sentences, Func<string, CourtAct> read)
    {
        var missed = new List<string>();
        var wrong = new List<string>();
        foreach (var (effect, sentence) in sentences)
        {
            var found = read(sentence).KeyArguments.FirstOrDefault(argument => argument.Quote == sentence)?.Effect;
            if (found == effect)
                continue;
            (found is null ? missed : wrong).Add($"{sentence} ({found})");
        }

        Assert.True(wrong.Count <= 1, string.Join('\n', wrong));
        Assert.True(missed.Count <= sentences.Length / 5, string.Join('\n', missed));
    }
}
