using FsCheck.Fluent;
using Grpc.Kestrel.Internal.Wire;
using Grpc.Kestrel.Tests.Hosting;

namespace Grpc.Kestrel.Tests.Internal.Wire;

public sealed class GrpcTimeoutTests
{
    [Theory]
    [InlineData("1H", 36_000_000_000)]
    [InlineData("2M", 1_200_000_000)]
    [InlineData("3S", 30_000_000)]
    [InlineData("4m", 40_000)]
    [InlineData("5u", 50)]
    [InlineData("100n", 1)]
    [InlineData("1n", 1)]
    [InlineData("0n", 0)]
    [InlineData("00000001S", 10_000_000)]
    public void A_number_and_a_unit_is_a_time(string text, long ticks)
    {
        Assert.True(GrpcTimeout.TryParse(text, out var timeout));
        Assert.Equal(ticks, timeout.Ticks);
    }

    [Theory]
    [InlineData("")]
    [InlineData("S")]
    [InlineData("1")]
    [InlineData("1s")]
    [InlineData("1h")]
    [InlineData("-1S")]
    [InlineData("+1S")]
    [InlineData("1.5S")]
    [InlineData(" 1S")]
    [InlineData("1S ")]
    [InlineData("123456789S")]
    [InlineData("١S")]
    public void Anything_else_is_not(string text) => Assert.False(GrpcTimeout.TryParse(text, out _));

    [Fact]
    public void The_longest_time_a_client_can_write_is_cut_to_one_every_clock_can_add() =>
        Assert.True(GrpcTimeout.TryParse("99999999H", out var timeout) && timeout == TimeSpan.FromSeconds(99_999_999));

    [Fact]
    public void Every_eight_digit_number_of_every_unit_parses_to_its_product()
    {
        (char Unit, double Ticks)[] units = [('H', 36e9), ('M', 6e8), ('S', 1e7), ('m', 1e4), ('u', 10), ('n', .01)];
        var cases = from number in Gen.Choose(0, 99_999_999) from unit in Gen.Elements(units) select (number, unit);
        Properties.Hold(cases, one =>
        {
            Assert.True(GrpcTimeout.TryParse($"{one.number}{one.unit.Unit}", out var timeout));
            Assert.Equal(Math.Min(Math.Ceiling(one.number * one.unit.Ticks), 99_999_999e7), timeout.Ticks, tolerance: 1);
        });
    }
}
