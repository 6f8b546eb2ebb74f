using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.Reading.Tests.Fuzzing;

public class ActFuzzTests
{
    [Fact]
    public void TheWrittenActsHoldAsTheyAre()
    {
        foreach (var act in WrittenActs.All)
        {
            Assert.Null(ActFuzz.FaultOf(act));
            Assert.All(act.Names, name => Assert.Contains(name, act.Text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20261122)]
    public async Task AShortRoundOfMutatedActsHolds(int seed)
    {
        var report = await ActFuzz.RunAsync(WrittenActs.All, 2_000, seed, TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.Empty(report.Failures);
        Assert.Equal(2_000, report.Inputs);
        Assert.True(report.Names > 1_000 && report.Numbers > 100 && report.Quotes > 100, $"{report.Names} names, {report.Numbers} numbers, {report.Quotes} quotes");
    }

    [Fact]
    public async Task TheSameSeedGivesTheSameActs()
    {
        var first = await ActFuzz.RunAsync(WrittenActs.All, 300, 3, TimeProvider.System, TestContext.Current.CancellationToken);
        var second = await ActFuzz.RunAsync(WrittenActs.All, 300, 3, TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.Equal((first.Characters, first.Names, first.Numbers, first.Quotes), (second.Characters, second.Names, second.Numbers, second.Quotes));
    }

    [Fact]
    public void ANameThatStaysIsReported()
    {
        // Nothing about a bare word in the middle of a sentence says that it is a name: the check must see that it stayed.
        var act = new FuzzAct("УСТАНОВИЛ:\nСправка выдана на 9 дней, см. лист «дело (Образцов П.Ш.» и образцов П.Ш., суд приходит к выводу.", ["образцов П.Ш."]);
        Assert.Contains("stayed in the redacted text", ActFuzz.FaultOf(act), StringComparison.Ordinal);
    }

    // Each was found by a round and failed when it was found; shortened, and the persons renamed.
    [Theory]
    [InlineData("Г.М. Пробеловаға", "УСТАНОВИЛ:\nАрада бірнеше күн өткен соң сол П Р И Г О В О Рмаңда Г.М. Пробеловаға тиесілі перфораторды қайтадан ұрлаған.")]
    [InlineData("А.Е. Абзацева", "АНЫҚТАДЫ:\nКуә А.Е. А сөзі бойынша. Айғақты тұлға А.Е. Абзацева растағандай, зат бейнежазбамен алынған.")]
    [InlineData("Д.Е. Пробелов", "АНЫҚТАДЫ:\nСУДЬЯ                ҚОЛЫ                Г.Б. СТРО КИНОВА\nД.Е. Пробелов пайдасына сотталғаннан 330 500 теңге залал ретінде өндірілсін.")]
    [InlineData("Ә.Н. Бекетова", "АНЫҚТАДЫ:\nСағат 08:45 шамасында Бекетов ниетін жасырмай Ә.Н. Бекетовадан қолма-қол ақшаны тартып алған. Ә.Н. Бекетова сотта растаған жоқ.")]
    [InlineData("Үлгіов Сынақ Мысалұлы", "ҮКІМ ЕТТІ:\nҮлгіов Сынақ Мысалұлы ҚК-нің 293-бабы 2-бөлігінің 1) тармағы бойынша кінәлі деп танылсын.")]
    [InlineData("Строкина И.К.", "УСТАНОВИЛ:\nОбразцов тайно похитил у потерпевшей Строкией Строкиной И.К. телефон.\nПотерпевшая Строкина И.К. претензий к Образцову не имеет.")]
    public void ANameThatOnceStayedIsHidden(string name, string text) => Assert.Null(ActFuzz.FaultOf(new FuzzAct(text, [name])));

    [Fact]
    public void ALongRunOfDigitsIsNotGoneOverFromEachOfThem()
    {
        var text = $"ПОСТАНОВЛЕНИЕ\nсудья рассмотрел дело\nУСТАНОВИЛ:\nИздержки по делу – {new string('9', 100_000)}\nСуд учитывает признание";
        // A pass for every digit would take minutes.
        Assert.Null(ActFuzz.FaultOf(new FuzzAct(text, [])));
    }

    [Fact]
    public void ALongWordInTheNameOfACourtEnds()
    {
        var text = $"ПРИГОВОР\nИменем Республики Казахстан\nПервый районный суд города {new string('ы', 4_000)} и далее по делу\n\nУСТАНОВИЛ:\n\nсуд приходит к выводу\n\nПРИГОВОРИЛ:\nпризнать виновным";
        Assert.Null(ActFuzz.FaultOf(new FuzzAct(text, [])));
    }
}
