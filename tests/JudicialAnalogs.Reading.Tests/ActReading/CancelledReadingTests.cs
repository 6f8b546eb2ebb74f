using System.Text;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.Reading.Tests.ActReading;

public class CancelledReadingTests
{
    private const string Head = "ПРИГОВОР\nИменем Республики Казахстан\nСуд признал виновным по п. 3 ч. 3 ст. 188 УК РК.\nУСТАНОВИЛ:\n";

    // Texts that no person wrote: one word without end, brackets in brackets, digits, letters and signs in turn, nothing but line breaks.
    [Theory]
    [InlineData("а")]
    [InlineData("(")]
    [InlineData("«")]
    [InlineData("1")]
    [InlineData("а-")]
    [InlineData("а б. ")]
    [InlineData("ст. ")]
    [InlineData("\n")]
    [InlineData("И.О. ")]
    public async Task A_text_that_no_person_wrote_is_read_to_its_end(string piece)
    {
        var text = Head + string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length)) + "\nПРИГОВОРИЛ:\nНазначить 2 года лишения свободы.\n";

        var outcome = await Task.Run(() => Read(text, CancellationToken.None), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);

        Assert.NotNull(outcome);
    }

    [Theory]
    [InlineData("Подсудимый тайно похитил из дома чужое имущество, причинив значительный ущерб. ")]
    [InlineData("п. 3 ч. 3 ст. 188 УК РК, ")]
    [InlineData("а")]
    public async Task The_reading_of_a_long_text_stops_when_nobody_waits_for_it(string piece)
    {
        var text = Head + string.Concat(Enumerable.Repeat(piece, 4_000_000 / piece.Length));
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Read(text, stop.Token), TestContext.Current.CancellationToken);
        stop.CancelAfter(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Of_several_acts_none_is_refused_for_the_cancelling()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Read(Head, stop.Token));
        Assert.NotNull(Read(Head, CancellationToken.None));
    }

    private static ReadOutcome? Read(string text, CancellationToken cancellationToken) =>
        new ActReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "draft", cancellationToken).FirstOrDefault();
}
