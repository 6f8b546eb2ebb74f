using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Language.Dates;

namespace JudicialAnalogs.Language.Tests.Dates;

public class DateReaderTests
{
    [Theory]
    [InlineData("родился 02.08.1997 г.", "1997-08-02", "02.08.1997 г")]
    [InlineData("2025-12-19", "2025-12-19", "2025-12-19")]
    [InlineData("от 19 декабря 2025 года", "2025-12-19", "19 декабря 2025 года")]
    [InlineData("«19» декабря 2025 г. город", "2025-12-19", "19» декабря 2025 г")]
    [InlineData("2026 жылғы 26 наурызда", "2026-03-26", "2026 жылғы 26 наурызда")]
    [InlineData("2026 ж. 1 қыркүйегінен", "2026-09-01", "2026 ж. 1 қыркүйегінен")]
    [InlineData("1999 жылғы 3 тамызында", "1999-08-03", "1999 жылғы 3 тамызында")]
    [InlineData("5 мая 2024 года", "2024-05-05", "5 мая 2024 года")]
    [InlineData("12.03.98", "1998-03-12", "12.03.98")]
    [InlineData("шестого апреля две тысячи двадцать четвёртого года", "2024-04-06", "шестого апреля две тысячи двадцать четвёртого года")]
    [InlineData("Город, тридцать первого марта 2026 года.", "2026-03-31", "тридцать первого марта 2026 года")]
    [InlineData("двадцатое июня 2025 года", "2025-06-20", "двадцатое июня 2025 года")]
    [InlineData("5-го мая 2024 г.", "2024-05-05", "5-го мая 2024 г")]
    [InlineData("третьего октября две тысячи двадцатого года", "2020-10-03", "третьего октября две тысячи двадцатого года")]
    [InlineData("2026 жылғы ақпанның 19-ы", "2026-02-19", "2026 жылғы ақпанның 19-ы")]
    [InlineData("2024 жылғы жиырмасыншы наурыз", "2024-03-20", "2024 жылғы жиырмасыншы наурыз")]
    [InlineData("2025 жылғы жиырма төртінші сәуір", "2025-04-24", "2025 жылғы жиырма төртінші сәуір")]
    [InlineData("2025 жылғы тоғызыншы желтоқсан", "2025-12-09", "2025 жылғы тоғызыншы желтоқсан")]
    [InlineData("2025 жылдың қараша айының бесінші күні", "2025-11-05", "2025 жылдың қараша айының бесінші")]
    [InlineData("2026 жылғы 19-наурыз", "2026-03-19", "2026 жылғы 19-наурыз")]
    [InlineData("екі мың жиырма алтыншы жылғы он тоғызыншы ақпан", "2026-02-19", "екі мың жиырма алтыншы жылғы он тоғызыншы ақпан")]
    [InlineData("2025 жылғы мамырдың он сегізі", "2025-05-18", "2025 жылғы мамырдың он сегізі")]
    public void Dates_are_read_in_both_languages(string text, string expected, string stretch)
    {
        var found = Assert.Single(DateReader.Find(text));
        Assert.Equal(expected, found.Value.ToString("O"));
        Assert.Equal(stretch, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("31.02.2025")]
    [InlineData("30 февраля 2024 года")]
    [InlineData("ст. 188 ч. 3")]
    [InlineData("3 малых 2024")]
    [InlineData("части второй статьи 2024")]
    [InlineData("первого мая соседи ушли")]
    public void What_is_no_day_is_passed_over(string text) => Assert.Empty(DateReader.Find(text));

    [Fact]
    public void No_text_makes_the_reader_fail() => Prop.ForAll(Texts.Arbitrary(), text =>
        DateReader.Find(text).All(found => found.Start >= 0 && found.Length > 0 && found.Start + found.Length <= text.Length))
        .Check(Texts.Run);
}
