using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Segments;

namespace JudicialAnalogs.Reading.Tests.Segments;

public sealed class ActSegmenterTests
{
    [Theory]
    [InlineData("УСТАНОВИЛ:", "ПРИГОВОРИЛ:")]
    [InlineData("у с т а н о в и л :", "п р и г о в о р и л :")]
    [InlineData("У С Т А Н О В И Л", "П Р И Г О В О Р И Л:")]
    public void Headings_are_found_however_they_are_spaced(string story, string decision)
    {
        var text = Acts.RussianVerdict.Replace("УСТАНОВИЛ:", story, StringComparison.Ordinal).Replace("ПРИГОВОРИЛ:", decision, StringComparison.Ordinal);
        var segments = ActSegmenter.Segment(text);
        Assert.Equal([SegmentKind.Introductory, SegmentKind.Descriptive, SegmentKind.Reasoning, SegmentKind.Operative], segments.Select(segment => segment.Kind));
        Assert.StartsWith(story, text[segments[1].Span.Start..], StringComparison.Ordinal);
        Assert.StartsWith("Оценив доказательства", text[segments[2].Span.Start..], StringComparison.Ordinal);
        Assert.StartsWith(decision, text[segments[3].Span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_follow_each_other_without_gaps_to_the_end()
    {
        foreach (var text in new[] { Acts.RussianVerdict, Acts.KazakhVerdict })
        {
            var segments = ActSegmenter.Segment(text);
            Assert.Equal(0, segments[0].Span.Start);
            Assert.Equal(text.Length, segments[^1].Span.End);
            Assert.All(segments.Zip(segments.Skip(1)), pair => Assert.Equal(pair.First.Span.End, pair.Second.Span.Start));
        }
    }

    [Fact]
    public void A_heading_inside_its_line_is_found()
    {
        var text = Acts.RussianVerdict.Replace(", суд\n\nПРИГОВОРИЛ:\n\n", ", суд ПРИГОВОРИЛ: ", StringComparison.Ordinal);
        var operative = ActSegmenter.Segment(text)[^1];
        Assert.Equal(SegmentKind.Operative, operative.Kind);
        Assert.StartsWith("ПРИГОВОРИЛ: Ахметова", text[operative.Span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_headings_are_made_up_for_by_the_turns_of_speech()
    {
        var text = Acts.RussianVerdict.Replace("УСТАНОВИЛ:\n\n", "", StringComparison.Ordinal).Replace("ПРИГОВОРИЛ:\n\n", "", StringComparison.Ordinal);
        var segments = ActSegmenter.Segment(text);
        Assert.Equal([SegmentKind.Introductory, SegmentKind.Descriptive, SegmentKind.Reasoning, SegmentKind.Operative], segments.Select(segment => segment.Kind));
        Assert.StartsWith("10 января 2025", text[segments[1].Span.Start..], StringComparison.Ordinal);
        Assert.StartsWith("Ахметова Данияра", text[segments[3].Span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Kazakh_parts_are_told_apart()
    {
        var segments = ActSegmenter.Segment(Acts.KazakhVerdict);
        Assert.Equal([SegmentKind.Introductory, SegmentKind.Descriptive, SegmentKind.Reasoning, SegmentKind.Operative], segments.Select(segment => segment.Kind));
        Assert.StartsWith("Сот сотталушының", Acts.KazakhVerdict[segments[2].Span.Start..], StringComparison.Ordinal);
    }
}
