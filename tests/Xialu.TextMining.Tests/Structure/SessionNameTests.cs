using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class SessionNameTests
{
    [Theory]
    [InlineData("——2021年1月12日在青禾县第九届人民代表大会第五次会议上", "青禾县第九届人民代表大会第五次会议", "青禾县")]
    [InlineData("2021 年 1 月 12 日 在 青禾县 第九届 人民代表大会 第五次会议 上", "青禾县第九届人民代表大会第五次会议", "青禾县")]
    [InlineData("2021年1月12日日照市第九届人民代表大会第五次会议", "日照市第九届人民代表大会第五次会议", "日照市")]
    [InlineData("在第九届全国人民代表大会第五次会议上", "第九届全国人民代表大会第五次会议", "")]
    [InlineData("在青禾县十二届人大第一次会议上", "青禾县十二届人大第一次会议", "青禾县")]
    [InlineData("在青禾县人民代表大会会议上", "青禾县人民代表大会会议", "青禾县")]
    public void A_session_is_told_from_day_and_joint_words(string line, string session, string place)
    {
        Assert.Equal(session, SessionName.Of(line));
        Assert.Equal(place, SessionName.PlaceOf(session));
    }

    [Theory]
    [InlineData("青禾县政府工作报告")]
    [InlineData("会议在第九届之前")]
    [InlineData("全县工作会议")]
    [InlineData("")]
    public void A_line_without_congress_names_no_session(string line) => Assert.Null(SessionName.Of(line));
}
